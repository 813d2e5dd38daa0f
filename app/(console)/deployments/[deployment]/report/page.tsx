import { headers } from "next/headers";
import { found } from "@/app/found";
import { ReportHead } from "@/components/report/report-head";
import { ReportPaper } from "@/components/report/report-paper";
import { RunningLines } from "@/components/report/running-lines";
import { env } from "@/lib/env";
import { goLiveReport } from "@/lib/queries/go-live-report";
import { requirePerson } from "@/lib/web/session";
import "./sheet.css";
import "./tables.css";
import "./cover.css";
import "./media.css";

type Props = { params: Promise<{ deployment: string }> };

export const metadata = { title: "Go-live report" };

export default async function ReportPage({ params }: Props) {
  const [{ deployment }, person] = await Promise.all([params, requirePerson()]);
  const report = await found(goLiveReport(deployment, person.name));
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <main id="main" tabIndex={-1} className="paper-ground">
      <RunningLines report={report} nonce={nonce} />
      <ReportHead deployment={deployment} report={report} />
      <ReportPaper report={report} address={env.NEXTAUTH_URL} />
    </main>
  );
}
