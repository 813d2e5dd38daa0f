/** A document while it is written into: its lines without their ends, which are kept aside. Lines count from 1. */
export type Page = { lines: string[]; ends: string[] };

const whole = /([^\r\n]*)(\r\n|\r|\n|$)/g;

/** A last end opens no further line, so the lines are those that were parsed. */
export function pageOf(source: string): Page {
  const found = [...source.matchAll(whole)].filter(([match]) => match !== "");
  return { lines: found.map(([, text]) => String(text)), ends: found.map(([, , end]) => String(end)) };
}

export const printed = ({ lines, ends }: Page): string => lines.map((line, at) => line + ends[at]).join("");

/** Writes one line anew; a line that the document does not have stays away. */
export function rewrite({ lines }: Page, line: number, write: (text: string) => string) {
  const text = lines[line - 1];
  if (text !== undefined) lines[line - 1] = write(text);
}

export const lineOf = ({ lines }: Page, line: number): string => lines[line - 1] ?? "";
