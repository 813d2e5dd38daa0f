import { escaped } from "@/lib/domain/checklist/filling/escaped";
import { moment } from "@/lib/domain/moment";
import type { Report } from "./report";
import type { ReportWaiver, WaiverEvent } from "./report-waivers";
import { waiverWords } from "./waiver-words";

/** The waivers as Markdown, each with what became of it; nothing where none was ever asked for. */
export const waiverLines = ({ waivers, zone }: Pick<Report, "waivers" | "zone">): string[] =>
  waivers.length === 0 ? [] : ["## Waivers", "", ...waivers.flatMap((waiver) => lines(waiver, zone))];

function lines(waiver: ReportWaiver, zone: string): string[] {
  const { words, expires, events } = waiver;
  const { asked, standing } = waiverWords(waiver);
  const until = expires === null ? "" : ` until ${moment(expires, zone)}`;
  return [
    `- ${escaped(words)}, ${asked}${until}: **${standing}**`,
    ...events.map((event) => `  - ${told(event, zone)}`),
  ];
}

function told({ what, by, at, said }: WaiverEvent, zone: string): string {
  const who = by === null ? "" : ` by ${escaped(by)}`;
  return `${what}${who}, ${moment(at, zone)}${said === null ? "" : `: ${escaped(said)}`}`;
}
