import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { count } from "./count";
import { unitAt } from "./unit-at";

const number = /\d{1,4}|\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+/gu;
// What may stand between a number and its unit.
const between = /^(?:-|[个個ヶか]| ?(?:business|working|premi[eè]re?s?) )/;

/** How many minutes the first amount of a phrase is ("24 hours before", "两天前"); null where it has none. */
export function amount(says: Says, phrase: string): number | null {
  const text = phrase.normalize("NFKC");
  for (const { 0: word, index } of text.matchAll(number)) {
    const many = count(word);
    const unit = many === null ? null : unitAt(says, text.slice(index + word.length).replace(between, ""));
    if (many !== null && unit !== null) return many * unit.size;
  }
  return null;
}
