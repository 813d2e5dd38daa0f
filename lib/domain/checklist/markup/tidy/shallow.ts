const marks = /[ \t]{0,40}(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
const begins = /^[ \t]{0,40}(?:>|[-*+]|\d{1,9}[.)])/;

/** Deeper than this no document of people nests; Markdown would stop reading at twice the depth, and for good. */
export const mostNested = 40;

/** The words of a line that opens more lists and quotations at once than are followed; null where it does not. */
export function shallow(line: string): string | null {
  if (line.length < mostNested || !begins.test(line)) return null;
  let count = 0;
  let at = 0;
  marks.lastIndex = 0;
  while (marks.test(line)) {
    count += 1;
    at = marks.lastIndex;
  }
  const rest = line.slice(at).trim();
  // A row of nothing but hyphens or stars is a break.
  const isBreak = /^[-*]?$/.test(rest) && !/[>+\d]/.test(line);
  return count < mostNested || isBreak ? null : rest;
}
