import type { Checklist, Problem } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import type { Finding, Found, Read } from "./finding";
import { readForLint } from "./read-for-lint";
import { findings } from "./registry";

/** What a checklist could do better, with its lines; nothing of it stops an import. */
export const lint = (checklist: Checklist, lines: readonly string[], says: Says): Problem[] =>
  lintWith(Object.values<Finding>(findings), checklist, { lines, says });

/** The same by some findings only. */
export function lintWith(
  chosen: readonly Finding[],
  checklist: Checklist,
  { lines, says }: Pick<Read, "lines" | "says">,
): Problem[] {
  const read = readForLint(checklist, lines, says);
  const english = (checklist.language ?? "en") === "en";
  return chosen
    .filter((finding) => english || finding.english === undefined)
    .flatMap((finding) => fewest(finding.find(read)))
    .map(({ line, message }) => ({ line, message: `Line ${line}: ${message}`, ask: false }));
}

const MOST = 40;

/** A document of thousands of items is mended kind by kind: what is left is found again. */
function fewest(found: Found[]): Found[] {
  const { line = 1 } = found[MOST] ?? {};
  if (found.length <= MOST) return found;
  const rest = `${found.length - MOST} more like those above stand from here on: mend those, then import it again.`;
  return [...found.slice(0, MOST), { line, message: rest }];
}
