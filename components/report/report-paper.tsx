import type { Report } from "@/lib/domain/report/report";
import { Change } from "./change";
import { ChecklistTable } from "./checklist-table";
import { Cover } from "./cover";
import { DutiesStatement } from "./duties-statement";
import { Exceptions } from "./exceptions";
import { FollowUps } from "./follow-ups";
import { ProbeEvidence } from "./probe-evidence";
import { ReadinessTable } from "./readiness-table";
import { RecordLines } from "./record-lines";
import { SignOffTable } from "./sign-off-table";
import { Summary } from "./summary";
import { Timeline } from "./timeline";
import { Waivers } from "./waivers";

/** The go-live report as it is printed; on the screen the same sheet in one length. `address` is that of the installation. */
export function ReportPaper({ report, address }: { report: Report; address: string }) {
  return (
    <article className="paper" aria-label={`Go-live report ${report.reference}`}>
      <Cover report={report} />
      <Summary report={report} />
      <Change report={report} />
      <ReadinessTable report={report} />
      <ChecklistTable report={report} />
      <Exceptions report={report} />
      <Waivers report={report} />
      <ProbeEvidence report={report} />
      <FollowUps report={report} />
      <SignOffTable report={report} />
      <DutiesStatement report={report} />
      <Timeline report={report} />
      <RecordLines report={report} address={address} />
    </article>
  );
}
