import { Words } from "@/components/run/words";
import type { Report } from "@/lib/domain/report/report";
import type { ReportItem } from "@/lib/domain/report/report-parts";
import { printed } from "./printed";
import { ReportSection } from "./report-section";
import { StateMark } from "./state-mark";

/** What did not simply go well, with its reasons, in one place. */
export function Exceptions({ report: { parts, zone } }: { report: Report }) {
  const items = parts.flatMap((part) => part.items).filter(isException);
  return (
    <ReportSection id="exceptions">
      {items.length === 0 ? (
        <p>None: nothing was set to not applicable, failed or blocked.</p>
      ) : (
        <table className="hang">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Item</th>
              <th scope="col">State</th>
              <th scope="col">Reason</th>
              <th scope="col">Who, when</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <ExceptionLine key={item.id} item={item} zone={zone} />
            ))}
          </tbody>
        </table>
      )}
    </ReportSection>
  );
}

const isException = ({ state }: ReportItem): boolean =>
  state === "not-applicable" || state === "failed" || state === "blocked";

function ExceptionLine({ item, zone }: { item: ReportItem; zone: string }) {
  return (
    <tr>
      <td className="quiet">{item.line ?? "–"}</td>
      <td>
        <Words words={item.words} />
      </td>
      <td>{item.state ? <StateMark state={item.state} /> : null}</td>
      <td>{item.reason}</td>
      <td>
        {item.who}
        {item.at ? `, ${printed(item.at, zone, "minutes")}` : null}
      </td>
    </tr>
  );
}
