import type { PartGroup } from "@/lib/domain/deployment/view/parts";
import type { Report } from "@/lib/domain/report/report";
import type { ReportPart } from "@/lib/domain/report/report-parts";
import { ReportSection } from "./report-section";

const GROUP: Record<PartGroup, string> = {
  before: "before go",
  after: "after go",
  "if-declared": "only if declared",
  reading: "to read",
};

const COLUMNS = ["done", "open", "failed", "blocked", "not-applicable"] as const;
const HEADS = { done: "Done", open: "Open", failed: "Failed", blocked: "Blocked", "not-applicable": "N/A" } as const;

/** How far each section is, with the sums of both gates. */
export function ReadinessTable({ report: { parts, counts } }: { report: Report }) {
  return (
    <ReportSection id="readiness">
      <table>
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col">Gate</th>
            <th scope="col" className="num">
              Counted
            </th>
            {COLUMNS.map((state) => (
              <th key={state} scope="col" className="num">
                {HEADS[state]}
              </th>
            ))}
            <th scope="col" className="num">
              of them waived
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.flatMap(({ id, title, shares }) =>
            shares.map((share) => <PartLine key={`${id} ${share.group}`} title={title} share={share} />),
          )}
          {counts.map((count) => (
            <tr key={count.gate} className="sum">
              <th scope="row" colSpan={2}>
                {count.gate === "go" ? "Before go" : "After go"}
                {count.left > 0 ? <span className="light">{LEFT[count.gate](count.left)}</span> : null}
              </th>
              <td className="num">{count.gate === "go" ? count.required - count.left : count.required}</td>
              {COLUMNS.map((state) => (
                <td key={state} className="num">
                  {count[state]}
                </td>
              ))}
              <td className="num">{count.waived}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportSection>
  );
}

/** What was left open when somebody broke the glass is answered after go, and counted there. */
const LEFT = {
  go: (left: number) => `, without the ${left} left open at go`,
  close: (left: number) => `, with ${left} left open at go`,
};

function PartLine({ title, share: { group, progress } }: { title: string; share: ReportPart["shares"][number] }) {
  return (
    <tr>
      <td>{title}</td>
      <td>{GROUP[group]}</td>
      <td className="num">{progress.required}</td>
      {COLUMNS.map((state) => (
        <td key={state} className="num">
          {progress[state] === 0 ? "–" : progress[state]}
        </td>
      ))}
      <td className="num">{progress.waived === 0 ? "–" : progress.waived}</td>
    </tr>
  );
}
