import { moment } from "@/lib/domain/moment";
import { quantity } from "@/lib/domain/quantity";
import type { ReportWindow } from "./report-probes";

const OUTCOME = { pass: "passed", warn: "warned", fail: "failed", error: "could not judge" } as const;

/** What a window came to, in a line. */
export function windowLine({ when, from, until, aborted, verdict, tally }: ReportWindow, zone: string): string {
  const { runs, failed, inMaintenance } = tally;
  const ended = aborted ? "broken off" : OUTCOME[verdict.outcome];
  const counts = [
    quantity(runs, "run"),
    failed > 0 && `${failed} failed`,
    inMaintenance > 0 && `${inMaintenance} in maintenance`,
  ];
  const count = counts.filter(Boolean).join(", ");
  return `Watched ${when} (${moment(from, zone)} to ${moment(until, zone)}): ${ended}, ${count}. ${verdict.summary}`;
}
