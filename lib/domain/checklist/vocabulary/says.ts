import type { Idea, Vocabulary } from "./vocabulary";

/** What of a text expresses an idea, or null. */
export type Says = (idea: Idea, text: string) => string | null;

// What a line is about stands at its beginning; the bound keeps a megabyte-long line cheap.
const seen = 600;

/** Reads with the words of some languages, the first that fits. */
export function saying(languages: readonly Vocabulary[]): Says {
  // Asked for several times a line: looking an idea up in tables of a hundred takes longer than most of them to try.
  const known = new Map<Idea, readonly RegExp[]>();
  const formsOf = (idea: Idea): readonly RegExp[] => {
    const forms = languages.map((language) => language[idea]);
    known.set(idea, forms);
    return forms;
  };
  return (idea, text) => {
    const head = text.length > seen ? text.slice(0, seen) : text;
    for (const form of known.get(idea) ?? formsOf(idea)) {
      const match = form.exec(head);
      if (match !== null) return match[0];
    }
    return null;
  };
}
