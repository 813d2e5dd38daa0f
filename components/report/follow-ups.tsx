import type { Report } from "@/lib/domain/report/report";
import type { ReportFollowUp } from "@/lib/domain/report/report-follow-ups";
import { printed } from "./printed";
import { ReportSection } from "./report-section";

/** What was found after go: whose it is, and what became of it. */
export function FollowUps({ report: { followUps, zone } }: { report: Report }) {
  return (
    <ReportSection id="follow-ups">
      {followUps.length === 0 ? (
        <p>None: nothing was found after go.</p>
      ) : (
        <table className="hang">
          <thead>
            <tr>
              <th scope="col">Entry</th>
              <th scope="col">What was found</th>
              <th scope="col">Found</th>
              <th scope="col">With</th>
              <th scope="col">Stands</th>
            </tr>
          </thead>
          <tbody>
            {followUps.map((followUp) => (
              <Line key={followUp.seq} followUp={followUp} zone={zone} />
            ))}
          </tbody>
        </table>
      )}
    </ReportSection>
  );
}

function Line({ followUp, zone }: { followUp: ReportFollowUp; zone: string }) {
  const { seq, about, run, text, found, closed, owner } = followUp;
  return (
    <tr>
      <td className="quiet">{seq}</td>
      <td>
        {about === null ? "" : `${about}: `}
        {text}
      </td>
      <td>
        {found.by.name}, {printed(found.at, zone, "stamp")}
        {run === null ? "" : `, run ${run}`}
      </td>
      <td>{owner ?? "nobody"}</td>
      <td>
        {closed ? `Closed by ${closed.by.name}, ${printed(closed.at, zone, "stamp")}: “${closed.comment}”` : "Open"}
      </td>
    </tr>
  );
}
