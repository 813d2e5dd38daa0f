import { quantity } from "@/lib/domain/quantity";
import type { Report } from "@/lib/domain/report/report";
import { Mark } from "./mark";
import { printed } from "./printed";
import { ReportSection } from "./report-section";
import { shortHash } from "./short-hash";
import { VerifyCode } from "./verify-code";

/** `address` is that of the installation. */
type Props = { report: Report; address: string };

/** The end of the record with its hashes, and what checking the chain gave. */
export function RecordLines({ report, address }: Props) {
  const { record, zone } = report;
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
      <Proof report={report} address={address} />
    </ReportSection>
  );
}

function Proof({ report: { record, zone, reference }, address }: Props) {
  const { head, total, problem, checkedAt, signed } = record;
  const verify = `${address}/verify#${reference}.${head.seq}.${head.hash}`;
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
      <dt>Signed head</dt>
      <dd>
        {signed ? (
          <>
            entry {signed.seq}, {printed(signed.at, zone, "full")}, with the key{" "}
            <span className="hash">{signed.key}</span>
          </>
        ) : (
          "None: the installation has not signed a head of this record."
        )}
      </dd>
      <dt>Outside witness</dt>
      <dd>This print: a record that was rewritten since shows against the head above. Keep this page.</dd>
      <dt>Check it yourself</dt>
      <dd>
        Drop the evidence bundle of this deployment on {address}/verify, or run “npm run record -- verify”. The code
        leads there with the head above, which the bundle then has to have.
        <VerifyCode address={verify} />
      </dd>
    </dl>
  );
}
