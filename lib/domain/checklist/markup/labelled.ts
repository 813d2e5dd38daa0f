import { hasBlank } from "./has-blank";

/** A line "Label: rest", with the marks of bold taken off. `value` is null where there is a blank to fill in. */
export type Labelled = { label: string; bold: boolean; rest: string; value: string | null };

const form = /^([*_]{0,3})([^:：*_|[\]]{1,80}?) {0,3}[*_]{0,3} {0,3}[:：]\*{0,3}(.*)$/;

/** Reads a label with what follows it, the colon inside or outside the bold; null where the line is none. */
export function labelled(line: string): Labelled | null {
  if (!/[:：]/.test(line)) return null;
  const [, mark = "", words = "", behind = ""] = form.exec(line.trim()) ?? [];
  const label = words.trim();
  if (label === "") return null;
  const said = behind.trim();
  // "*Version: 1.0*" is slanted as a whole.
  const rest = mark.length === 1 ? said.replace(/(?<![*_])[*_]$/, "") : said;
  return { label, bold: mark.length > 1, rest, value: hasBlank(rest) ? null : rest };
}
