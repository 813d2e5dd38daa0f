import { Sign } from "@/components/ui/sign";
import { listing } from "@/lib/domain/listing";
import type { Report } from "@/lib/domain/report/report";
import type { ReportProbe } from "@/lib/domain/report/report-probes";
import { windowLine } from "@/lib/domain/report/window-line";
import { Mark } from "./mark";
import { printed } from "./printed";
import { ReportSection } from "./report-section";
import { shortHash } from "./short-hash";

const OUTCOME = { pass: "Pass", warn: "Warn", fail: "Fail", error: "Could not judge" } as const;

/** Each probe with what it expected and what it saw when its verdict last changed. */
export function ProbeEvidence({ report: { probes, networks, zone } }: { report: Report }) {
  return (
    <ReportSection id="probes">
      {probes.length === 0 ? <p>No probe is bound in this deployment.</p> : null}
      {probes.map((probe) => (
        <Probe key={probe.line} probe={probe} zone={zone} />
      ))}
      {networks.length > 0 ? <Networks networks={networks} zone={zone} /> : null}
    </ReportSection>
  );
}

function Probe({
  probe: { line, words, kind, by, automatic, last, windows, closings },
  zone,
}: {
  probe: ReportProbe;
  zone: string;
}) {
  const outcome = last?.verdict.outcome;
  return (
    <article className="probe">
      <h3>
        {outcome ? <Mark sign={outcome}>{OUTCOME[outcome]}</Mark> : <Mark sign="open">Never ran</Mark>} {words}
      </h3>
      <p className="quiet small">
        {kind}, line {line}, {automatic ? "set to tick its item" : "bound"} by {by.name}
        {windows.length > 0 ? `; runs ${listing(windows)}` : ""}
        {last ? (
          <>
            ; judged {printed(last.at, zone, "full")}, entry {last.seq}, run {last.run}, evidence{" "}
            <span className="hash">sha-256 {shortHash(last.sha256, 24)}</span>
          </>
        ) : null}
      </p>
      {last ? <p>{last.verdict.summary}</p> : null}
      {closings.map((closing) => (
        <p key={closing.seq}>{windowLine(closing, zone)}</p>
      ))}
      {last && last.verdict.assertions.length > 0 ? <Assertions assertions={last.verdict.assertions} /> : null}
    </article>
  );
}

function Networks({ networks, zone }: Pick<Report, "networks" | "zone">) {
  return (
    <>
      <h3>Allowed to be probed</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">Ports</th>
            <th scope="col">Why</th>
            <th scope="col">Who</th>
            <th scope="col">Until</th>
          </tr>
        </thead>
        <tbody>
          {networks.map(({ address, ports, reason, by, expires }) => (
            <tr key={`${address} ${ports.join()}`}>
              <td>{address}</td>
              <td>{ports.join(", ")}</td>
              <td>{reason}</td>
              <td>{by}</td>
              <td>{expires === null ? "no end" : printed(expires, zone, "stamp")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
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
