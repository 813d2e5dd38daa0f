// A cell keeps its note inside; what stands behind the last bar of a row is shown by nobody.
const row = /^(.*\S)([ \t]*\|[ \t]*)$/;
const closed = /^([ \t]{0,3}#{1,6}[ \t].*?\S)([ \t]+#+[ \t]*)$/;
const open = /^(.*\S)([ \t]*)$/;

/** The line with words behind it: before a hard break's blanks, the signs that close a heading, or the last bar of a table row. */
export function withNote(line: string, words: string): string {
  const [, text, end] =
    (line.trimStart().startsWith("|") && row.exec(line)) || closed.exec(line) || open.exec(line) || [];
  return text === undefined ? line : `${text} — ${words}${end}`;
}
