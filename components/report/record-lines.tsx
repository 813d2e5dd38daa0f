import { quantity } from "@/lib/domain/quantity";
import type { RecordExtract } from "@/lib/domain/report/record-extract";
import type { Report } from "@/lib/domain/report/report";
import { Mark } from "./mark";
import { printed } from "./printed";
import { ReportSection } from "./report-section";
import { shortHash } from "./short-hash";

/** The end of the record with its hashes, and what checking the chain gave. */
export function RecordLines({ report: { record, zone } }: { report: Report }) {
  return (
    <ReportSection id="record">
      <p>
        {record.lines.length < record.total ? `${record.lines.length} of ${record.total} entries. ` : ""}
        Each entry’s hash covers the one before it, so none can be changed or taken out without every later hash
        changing. That shows the order and the content; it does not show that what people entered was true.
      </p>
      <table className="record">
        <thead>
          <tr>
            <th scope="col" className="num">
              Entry
            </th>
            <th scope="col">{zone}</th>
            <th scope="col" className="who">
              Who
            </th>
            <th scope="col">What</th>
            <th scope="col">Hash</th>
          </tr>
        </thead>
        <tbody>
          {record.lines.map(({ seq, at, by, what, hash }) => (
            <tr key={seq}>
              <td className="num">{seq}</td>
              <td className="nowrap">
                <time dateTime={at}>{printed(at, zone, "seconds")}</time>
              </td>
              <td>{by}</td>
              <td>{what}</td>
              <td className="hash nowrap">{shortHash(hash)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Proof record={record} zone={zone} />
    </ReportSection>
  );
}

function Proof({ record: { head, total, problem, checkedAt }, zone }: { record: RecordExtract; zone: string }) {
  return (
    <dl className="facts narrow">
      <dt>Head of the chain</dt>
      <dd>
        entry {head.seq}, <span className="hash">{head.hash}</span>
      </dd>
      <dt>Verified</dt>
      <dd>
        {problem === null ? (
          <Mark sign="done">{`${total} of ${quantity(total, "entry", "entries")} match`}</Mark>
        ) : (
          <Mark sign="failed">{problem}</Mark>
        )}
        , {printed(checkedAt, zone, "full")}
      </dd>
      <dt>Outside witness</dt>
      <dd>
        This print. A chain that was rewritten as a whole shows only against a head kept elsewhere: keep this page.
      </dd>
      <dt>Check it yourself</dt>
      <dd>Compare the head above with the record page of the deployment, or run “npm run record -- verify”.</dd>
    </dl>
  );
}
