import type { Idea, Vocabulary } from "./vocabulary";

/** What of a text expresses an idea, or null. */
export type Says = (idea: Idea, text: string) => string | null;

// What a line is about stands at its beginning; the bound keeps a megabyte-long line cheap.
const seen = 600;

/** Reads with the words of some languages, the first that fits. */
export const saying =
  (languages: readonly Vocabulary[]): Says =>
  (idea, text) => {
    const head = text.slice(0, seen);
    for (const language of languages) {
      const match = language[idea].exec(head);
      if (match !== null) return match[0];
    }
    return null;
  };
