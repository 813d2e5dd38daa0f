import { escaped } from "@/lib/domain/checklist/filling/escaped";
import { moment } from "@/lib/domain/moment";
import type { Report } from "./report";
import { windowLine } from "./window-line";

/** The probes as Markdown, with how their windows ended and what was allowed for them; nothing where there is neither. */
export function probeLines({ probes, networks, zone }: Pick<Report, "probes" | "networks" | "zone">): string[] {
  if (probes.length + networks.length === 0) return [];
  return [
    "## Probes",
    "",
    ...probes.flatMap((probe) => lines(probe, zone)),
    ...networks.map((one) => allowed(one, zone)),
  ];
}

function lines({ words, kind, by, automatic, last, closings }: Report["probes"][number], zone: string): string[] {
  const said = last
    ? `**${last.verdict.outcome}**, ${moment(last.at, zone)}: ${oneLine(last.verdict.summary)}`
    : "**not run**";
  const how = automatic ? "set to tick its item by" : "bound by";
  return [
    `- ${oneLine(words)} (${kind}, ${how} ${oneLine(by.name)}): ${said}`,
    ...closings.map((closing) => `  - ${oneLine(windowLine(closing, zone))}`),
  ];
}

function allowed({ address, ports, reason, by, expires }: Report["networks"][number], zone: string): string {
  const until = expires === null ? "with no end" : `until ${moment(expires, zone)}`;
  return `- Allowed to be probed: ${address} port ${ports.join(", ")}, by ${oneLine(by)}, ${until}: ${oneLine(reason)}`;
}

const oneLine = (words: string): string => escaped(words.replaceAll(/\s*[\r\n]+\s*/g, " "));
