import { unchanged } from "./unchanged";

const END = /\r\n|\r|\n/;

/**
 * What somebody made of a text in a browser's text field, which knows no line end but `\n` and no byte order mark: lines
 * that stayed at the top and at the bottom keep the ends they had, all others get the commonest one of the original.
 */
export function edited(original: string, text: string): string {
  const mark = original.startsWith("\uFEFF") ? "\uFEFF" : "";
  const ends = original.match(new RegExp(END, "g")) ?? [];
  const before = original.slice(mark.length).split(END);
  const after = text.split("\n");
  const common = commonest(ends);
  const [top, bottom] = unchanged(before, after);
  const shift = before.length - after.length;
  const last = after.length - 1;
  const endOf = (line: number) => {
    const was = line < top ? line : line >= after.length - bottom ? line + shift : -1;
    return ends[was] ?? common;
  };
  return mark + after.map((line, at) => (at === last ? line : line + endOf(at))).join("");
}

function commonest(ends: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first ? first[0] : "\n";
}
