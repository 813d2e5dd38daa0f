import type { Says } from "@/lib/domain/checklist/vocabulary/says";

const units = [
  ["weeks", 10_080],
  ["days", 1440],
  ["hours", 60],
  ["minutes", 1],
] as const;

/** The unit that a text opens with, in minutes, and how many characters it takes; null where it opens with none. */
export function unitAt(says: Says, text: string): { size: number; length: number } | null {
  const rest = text.replace(/^[ \u00a0]/, "");
  for (const [idea, size] of units) {
    const said = says(idea, rest);
    if (said !== null) return { size, length: text.length - rest.length + said.length };
  }
  return null;
}
