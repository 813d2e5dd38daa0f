import type { Report } from "@/lib/domain/report/report";
import type { ReportWaiver } from "@/lib/domain/report/report-waivers";
import { waiverWords } from "@/lib/domain/report/waiver-words";
import { printed } from "./printed";
import { ReportSection } from "./report-section";

/** What was accepted as it is, or was asked to be: who asked, who decided, why, and until when. */
export function Waivers({ report: { waivers, zone } }: { report: Report }) {
  return (
    <ReportSection id="waivers">
      {waivers.length === 0 ? (
        <p>None: nothing was asked to be accepted as it is.</p>
      ) : (
        <table className="hang">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Item</th>
              <th scope="col">Asked</th>
              <th scope="col">Until</th>
              <th scope="col">Stands</th>
              <th scope="col">What happened</th>
            </tr>
          </thead>
          <tbody>
            {waivers.map((waiver) => (
              <Waiver key={waiver.seq} waiver={waiver} zone={zone} />
            ))}
          </tbody>
        </table>
      )}
    </ReportSection>
  );
}

function Waiver({ waiver, zone }: { waiver: ReportWaiver; zone: string }) {
  const { asked, standing } = waiverWords(waiver);
  return (
    <tr>
      <td className="quiet">{waiver.line ?? "–"}</td>
      <td>{waiver.words}</td>
      <td>{asked}</td>
      <td>{waiver.expires === null ? "no end" : printed(waiver.expires, zone, "stamp")}</td>
      <td>{standing}</td>
      <td>
        {waiver.events.map(({ what, by, at, said }) => (
          <p key={what}>
            {what}
            {by === null ? "" : ` by ${by}`}, {printed(at, zone, "stamp")}
            {said === null ? "" : `: “${said}”`}
          </p>
        ))}
      </td>
    </tr>
  );
}
