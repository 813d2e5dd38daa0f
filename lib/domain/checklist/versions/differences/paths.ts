import { type Checklist, plain } from "@/lib/domain/checklist/checklist";

/** By an id, the titles and then the words from the top down to what has it; none where nothing has it. */
export type PathTo = (id: string | null) => string[];

type Known = { words: string; above: string | null };

export function paths({ sections, items }: Pick<Checklist, "sections" | "items">): PathTo {
  const known = new Map<string | null, Known>();
  for (const { id, title, parent } of sections) known.set(id, { words: title, above: parent });
  for (const { id, words, parent, section } of items) known.set(id, { words: plain(words), above: parent ?? section });
  return (id) => {
    const path: string[] = [];
    for (let at = known.get(id); at !== undefined; at = known.get(at.above)) path.push(at.words);
    return path.reverse();
  };
}
