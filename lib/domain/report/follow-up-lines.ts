import { escaped } from "@/lib/domain/checklist/filling/escaped";
import { moment } from "@/lib/domain/moment";
import type { Report } from "./report";
import type { ReportFollowUp } from "./report-follow-ups";

/** The follow-ups as Markdown; nothing where nothing was found. */
export const followUpLines = ({ followUps, zone }: Pick<Report, "followUps" | "zone">): string[] =>
  followUps.length === 0 ? [] : ["## Follow-ups", "", ...followUps.map((followUp) => line(followUp, zone))];

function line({ about, run, text, found, closed, owner }: ReportFollowUp, zone: string): string {
  const item = about === null ? "" : `${oneLine(about)}: `;
  const from = `found by ${oneLine(found.by.name)}${run === null ? "" : `, run ${run}`}, ${moment(found.at, zone)}`;
  const whose = owner === null ? "" : `, with ${oneLine(owner)}`;
  const end = closed
    ? `**closed** by ${oneLine(closed.by.name)}, ${moment(closed.at, zone)}: ${oneLine(closed.comment)}`
    : "**open**";
  return `- ${item}${oneLine(text)} (${from})${whose}, ${end}`;
}

const oneLine = (words: string): string => escaped(words.replaceAll(/\s*[\r\n]+\s*/g, " "));
