import { Sign } from "@/components/ui/sign";
import type { Report, ReportProbe } from "@/lib/domain/report/report";
import { Mark } from "./mark";
import { printed } from "./printed";
import { ReportSection } from "./report-section";
import { shortHash } from "./short-hash";

const OUTCOME = { pass: "Pass", warn: "Warn", fail: "Fail", error: "Could not judge" } as const;

/** Each probe with what it expected and what it saw when its verdict last changed. */
export function ProbeEvidence({ report: { probes, zone } }: { report: Report }) {
  return (
    <ReportSection id="probes">
      {probes.length === 0 ? <p>No probe is bound in this deployment.</p> : null}
      {probes.map((probe) => (
        <Probe key={probe.line} probe={probe} zone={zone} />
      ))}
    </ReportSection>
  );
}

function Probe({ probe: { line, words, kind, by, last }, zone }: { probe: ReportProbe; zone: string }) {
  const outcome = last?.verdict.outcome;
  return (
    <article className="probe">
      <h3>
        {outcome ? <Mark sign={outcome}>{OUTCOME[outcome]}</Mark> : <Mark sign="open">Never ran</Mark>} {words}
      </h3>
      <p className="quiet small">
        {kind}, line {line}, bound by {by.name}
        {last ? (
          <>
            ; judged {printed(last.at, zone, "full")}, entry {last.seq}, run {last.run}, evidence{" "}
            <span className="hash">sha-256 {shortHash(last.sha256, 24)}</span>
          </>
        ) : null}
      </p>
      {last ? <p>{last.verdict.summary}</p> : null}
      {last && last.verdict.assertions.length > 0 ? <Assertions assertions={last.verdict.assertions} /> : null}
    </article>
  );
}

type Assertion = NonNullable<ReportProbe["last"]>["verdict"]["assertions"][number];

function Assertions({ assertions }: { assertions: readonly Assertion[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Asked</th>
          <th scope="col">Expected</th>
          <th scope="col">Seen</th>
          <th scope="col">Outcome</th>
        </tr>
      </thead>
      <tbody>
        {assertions.map(({ what, expected, seen, outcome }) => (
          <tr key={`${what} ${expected}`}>
            <td>{what}</td>
            <td>{expected}</td>
            <td>{seen}</td>
            <td>
              <span className="st">
                <Sign name={outcome} />
                {OUTCOME[outcome]}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
