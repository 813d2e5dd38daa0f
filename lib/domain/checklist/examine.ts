import type { Checklist, Problem } from "./checklist";
import { lint } from "./lint/lint";
import { lines } from "./markup/lines";
import { parse } from "./parse";
import { spoken } from "./vocabulary/spoken";

/** Parses a document and adds what its checklist could do better; `readings` say how doubtful places are read. */
export function examine(
  document: string,
  readings: Readonly<Record<string, string>>,
): { checklist: Checklist; problems: Problem[] } {
  const { checklist, problems } = parse(document, readings);
  const source = lines(document.replace(/^\uFEFF/, ""));
  const found = lint(checklist, source, spoken(source).says);
  return { checklist, problems: [...problems, ...found].sort((a, b) => a.line - b.line) };
}
