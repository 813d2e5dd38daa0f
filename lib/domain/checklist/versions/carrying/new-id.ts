import type { Entry } from "@/lib/domain/checklist/versions/matching/entry";

const letters: Readonly<Record<Entry["kind"], string>> = {
  section: "s",
  item: "i",
  "option-set": "i",
  option: "o",
  field: "f",
};

/**
 * An id that nothing had before, from the line something stands in: whatever else of a document is read in another way,
 * it is the same again. `given` counts the ids of a line that were given already.
 */
export function newId(
  { kind, line }: Pick<Entry, "kind" | "line">,
  highest: number,
  given: Map<string, number>,
): string {
  const id = `${letters[kind]}${highest + line}`;
  const count = (given.get(id) ?? 0) + 1;
  given.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
