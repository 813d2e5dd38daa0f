import { Fragment } from "react";
import { Words } from "@/components/run/words";
import type { Report } from "@/lib/domain/report/report";
import type { ReportItem, ReportPart } from "@/lib/domain/report/report-parts";
import { ItemNotes } from "./item-notes";
import { printed } from "./printed";
import { ReportSection } from "./report-section";
import { StateMark } from "./state-mark";

/** Every item of the checklist with its state, who, when and how it was verified. */
export function ChecklistTable({ report: { parts, zone } }: { report: Report }) {
  return (
    <ReportSection id="checklist">
      <p className="quiet small">
        Times are in {zone}. <b>c</b> marks an answer that was changed after it was first given; the record holds every
        earlier value. The number is the line of the source document.
      </p>
      <table className="hang checklist">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Item</th>
            <th scope="col">State</th>
            <th scope="col">Who</th>
            <th scope="col">When</th>
            <th scope="col">How verified</th>
            <th scope="col">
              <span className="sr-only">Changed</span>
            </th>
          </tr>
        </thead>
        {parts.map((part) => (
          <Part key={part.id} part={part} zone={zone} />
        ))}
      </table>
    </ReportSection>
  );
}

function Part({ part: { id, title, progress, items }, zone }: { part: ReportPart; zone: string }) {
  return (
    <tbody>
      <tr className="sect">
        <td />
        <th scope="rowgroup" colSpan={4}>
          {title}
        </th>
        <td colSpan={2} className="num">
          {progress.required > 0 ? `${progress.resolved} of ${progress.required}` : "not counted"}
        </td>
      </tr>
      {items.map((item) => (
        <Item key={`${id} ${item.id}`} item={item} zone={zone} />
      ))}
    </tbody>
  );
}

function Item({ item, zone }: { item: ReportItem; zone: string }) {
  const noted = hasNotes(item);
  return (
    <Fragment>
      <tr className={noted ? "no-rule" : undefined}>
        <td className="quiet">{item.line ?? "–"}</td>
        <td style={{ paddingLeft: `${item.depth * 10}pt` }}>
          <Words words={item.words} />
          {item.counted || item.state === null ? null : <span className="quiet"> (not counted)</span>}
        </td>
        <td>
          <State item={item} />
        </td>
        <td>{item.who}</td>
        <td className="nowrap">
          {item.at ? <time dateTime={item.at}>{printed(item.at, zone, "minutes")}</time> : null}
        </td>
        <td>{item.how}</td>
        <td>{item.changed ? <b>c</b> : null}</td>
      </tr>
      {noted ? <ItemNotes item={item} zone={zone} /> : null}
    </Fragment>
  );
}

/** On paper too, what is accepted as it is says so beside its state. */
function State({ item: { state, waiver } }: { item: ReportItem }) {
  if (state === null) return null;
  return (
    <>
      <StateMark state={state} />
      {waiver && state !== "not-applicable" ? <b className="small"> waived</b> : null}
    </>
  );
}

const hasNotes = ({ option, reason, earlier, evidence }: ReportItem): boolean =>
  Boolean(option || reason || earlier) || evidence.length > 0;
