import { english } from "./english";
import type { Idea, Vocabulary } from "./vocabulary";

const languages: readonly Vocabulary[] = [english];
// What a line is about stands at its beginning; the bound keeps a megabyte-long line cheap.
const seen = 600;

/** What of `text` expresses the idea in one of the languages known, or null. */
export function says(idea: Idea, text: string): string | null {
  const head = text.slice(0, seen);
  for (const language of languages) {
    const match = language[idea].exec(head);
    if (match !== null) return match[0];
  }
  return null;
}
