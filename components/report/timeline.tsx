import { findingWords } from "@/lib/domain/deployment/break-glass/reviewing";
import type { Moment } from "@/lib/domain/deployment/deployment";
import { outcomeWords } from "@/lib/domain/deployment/outcome";
import type { BreakGlass } from "@/lib/domain/report/break-glass";
import type { Report } from "@/lib/domain/report/report";
import { printed } from "./printed";
import { ReportSection } from "./report-section";

type Event = Pick<Moment, "seq" | "at"> & { by: string; what: string; reason: string | null };

/** What happened to the deployment as a whole, from its creation to its end. */
export function Timeline({ report }: { report: Report }) {
  const { zone } = report;
  return (
    <ReportSection id="timeline">
      <table>
        <thead>
          <tr>
            <th scope="col" className="num">
              Entry
            </th>
            <th scope="col">{zone}</th>
            <th scope="col">UTC</th>
            <th scope="col" className="who">
              Who
            </th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {eventsOf(report).map(({ seq, at, by, what, reason }) => (
            <tr key={seq}>
              <td className="num">{seq}</td>
              <td className="nowrap">
                <time dateTime={at}>{printed(at, zone, "seconds")}</time>
              </td>
              <td className="nowrap quiet">{printed(at, "UTC", "seconds")}</td>
              <td>{by}</td>
              <td>
                {what}
                {reason ? `: “${reason}”` : ""}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportSection>
  );
}

function eventsOf({ events, changes, breakGlass, zone }: Report): Event[] {
  const { opened, moves, go, live, closed, corrections, procedures } = events;
  const moved = moves.map((move, at) => {
    const to = printed(moves[at + 1]?.t0 ?? events.planned, zone, "minutes");
    return event(move, `moved T-0 from ${printed(move.t0, zone, "minutes")} to ${to}`, move.reason);
  });
  const found = [
    event(opened, "created the deployment"),
    ...moved,
    ...changes.versions.slice(1).map((one) => event(one, `upgraded it to version ${one.version}`, one.reason)),
    ...changes.added.map((one) => event(one, `added “${one.words}” to this deployment`)),
    ...events.releases.map((one) => event(one, `changed what is released from ${one.target}`, one.reason)),
    ...(go ? [event(go, breakGlass ? "broke the glass and called go" : "called go", breakGlass?.reason ?? null)] : []),
    ...(breakGlass?.review ? [reviewed(breakGlass.review)] : []),
    ...events.byProbe.map((one) => event(one, one.what)),
    ...(live ? [event(live, "said that the launch is through")] : []),
    ...procedures.map((declared) => event(declared, `declared the ${declared.procedure}`, declared.reason)),
    ...(closed ? [event(closed, `closed it as ${outcomeWords(closed.outcome)}`, closed.reason)] : []),
    ...corrections.map((fix) => event(fix, `corrected the outcome to ${outcomeWords(fix.outcome)}`, fix.reason)),
  ];
  return found.sort((a, b) => a.seq - b.seq);
}

const reviewed = ({ seq, at, by, finding, comment }: NonNullable<BreakGlass["review"]>): Event => ({
  ...{ seq, at, by, reason: comment },
  what: `reviewed the break-glass and found it ${findingWords(finding)}`,
});

const event = ({ seq, at, by }: Moment, what: string, reason: string | null = null): Event => ({
  ...{ seq, at, what, reason },
  by: by.name,
});
