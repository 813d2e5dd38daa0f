import { plain } from "@/lib/domain/checklist/checklist";
import { evidenceLine } from "@/lib/domain/evidence/evidence-line";
import { acceptanceWords } from "@/lib/domain/waiver/acceptance-words";
import type { Format } from "../format";

const HEAD = [
  ...["line", "part", "item", "counted", "state", "who", "when (UTC)", "how", "option", "reason", "changed"],
  ...["evidence", "waived", "earlier version"],
];

export default {
  mediaType: "text/csv; charset=utf-8",
  render({ parts }) {
    const rows = parts.flatMap(({ title, items }) =>
      items.map((item) => [
        ...[String(item.line ?? ""), title, plain(item.words), yes(item.counted), item.state ?? "", item.who ?? ""],
        ...[item.at ?? "", item.how, item.option ?? "", item.reason ?? "", yes(item.changed)],
        item.evidence.map((piece) => evidenceLine(piece, "UTC")).join("\n"),
        item.waiver ? `${item.waiver.reason} (${acceptanceWords(item.waiver, "UTC")})` : "",
        item.earlier ?? "",
      ]),
    );
    return [HEAD, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
  },
} satisfies Format;

const yes = (is: boolean): string => (is ? "yes" : "no");

/** A cell that a spreadsheet would run as a formula is made text by an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
