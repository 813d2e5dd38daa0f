import { yaml } from "@/lib/domain/checklist/markup/formats/yaml";
import { frontMatter } from "@/lib/domain/checklist/markup/front-matter";

/**
 * A document while it is written into: its lines without their ends, which are kept aside. Lines count from 1; up to
 * `settings` they are YAML.
 */
export type Page = { lines: string[]; ends: string[]; settings: number };

const whole = /([^\r\n]*)(\r\n|\r|\n|$)/g;

/** A last end opens no further line, so the lines are those that were parsed. */
export function pageOf(source: string): Page {
  const found = [...source.matchAll(whole)].filter(([match]) => match !== "");
  const lines = found.map(([, text]) => String(text));
  return { lines, ends: found.map(([, , end]) => String(end)), settings: settingsIn(lines) };
}

function settingsIn(lines: readonly string[]): number {
  const plain = lines.map((line) => line.replace(/^\uFEFF/, ""));
  const to = frontMatter(plain)?.to ?? 0;
  return yaml.is(plain.slice(to)) ? lines.length : to;
}

export const printed = ({ lines, ends }: Page): string => lines.map((line, at) => line + ends[at]).join("");

/** Writes one line anew; a line that the document does not have stays away. */
export function rewrite({ lines }: Page, line: number, write: (text: string) => string) {
  const text = lines[line - 1];
  if (text !== undefined) lines[line - 1] = write(text);
}

export const lineOf = ({ lines }: Page, line: number): string => lines[line - 1] ?? "";
