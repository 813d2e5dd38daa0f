import type { Text } from "./text";

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]{0,400}[✅✔✓❌✗❎]\uFE0F?[ \t]{1,20}(?=\S)/u, ""],
  [/^[ \t]{0,400}[–—·→][ \t\u00A0]{1,20}(?=\S)/u, "mark"],
  [/^[ \t]{0,400}\d{1,3}(?:\.\d{1,3}){1,4}[.)]?[ \t]{1,20}(?=\S)/u, ""],
];

const begins = /^[ \t]{0,400}(?:\d{1,3}\.\d|[✅✔✓❌✗❎–—·→])/;

/** Reads lines that begin alike and stand one below the other as bullets: signs, dashes, numbers such as 4.5. */
export function runs({ lines, code }: Text): string[] {
  const starts = lines.map((line, index) => (code[index] || !begins.test(line) ? -1 : kindOf(line)));
  if (!starts.some((kind) => kind >= 0)) return lines;
  return starts.map((kind, index) => {
    const line = String(lines[index]);
    const [sign, taken] = kinds[kind] ?? [];
    const isRun = kind === starts[index - 1] || kind === starts[index + 1];
    if (sign === undefined || !isRun) return line;
    const indent = line.slice(0, line.length - line.trimStart().length);
    return `${indent}- ${taken === "mark" ? line.replace(sign, "") : line.trimStart()}`;
  });
}

const kindOf = (line: string): number => kinds.findIndex(([sign]) => sign.test(line));
