import type { Found } from "./finding";

const SHOWN = 6;

/** One problem for each key, at the first line it stands on; `say` gets the words that name the others, if any. */
export function folded(
  all: readonly { key: string; line: number }[],
  say: (key: string, others: string) => string,
): Found[] {
  const found = new Map<string, { line: number; others: Set<number> }>();
  for (const { key, line } of all) {
    const known = found.get(key);
    if (known === undefined) found.set(key, { line, others: new Set() });
    else if (known.line !== line) known.others.add(line);
  }
  return [...found].map(([key, { line, others }]) => ({ line, message: say(key, othersIn([...others])) }));
}

function othersIn(lines: readonly number[]): string {
  if (lines.length === 0) return "";
  const more = lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : "";
  return ` (also on line${lines.length === 1 ? "" : "s"} ${lines.slice(0, SHOWN).join(", ")}${more})`;
}
