/** What two texts are compared by: their words, and their letters with the one behind each; as numbers that rise. */
export type Print = { words: Uint32Array; letters: Uint32Array };

// What a text is about stands in its beginning; the bound keeps a megabyte-long line cheap.
const SEEN = 400;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Reads a text for comparing it with others that are read with the same `known` words. */
export function printOf(text: string, known: Map<string, number>): Print {
  const words = text.slice(0, SEEN).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const parts = words.flatMap((word) => (unspaced.test(word) ? pairs(word) : [word]));
  return { words: Uint32Array.from(parts, (part) => numberOf(part, known)).sort(), letters: lettersOf(words.join("")) };
}

/**
 * How alike two texts are, from 0 to 1: twice the words they share over all their words (Dice), where other letters, as
 * in "Backup" for "Back up", count for less than other words.
 */
export const similarity = (a: Print, b: Print): number =>
  Math.max(dice(a.words, b.words), dice(a.letters, b.letters) * 0.7);

function numberOf(part: string, known: Map<string, number>): number {
  const number = known.get(part) ?? known.size;
  known.set(part, number);
  return number;
}

const pairs = (word: string): string[] =>
  Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));

const lettersOf = (text: string): Uint32Array =>
  Uint32Array.from(
    { length: Math.max(0, text.length - 1) },
    (_, at) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1),
  ).sort();

function dice(a: Uint32Array, b: Uint32Array): number {
  let [left, right, shared] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const [one = 0, other = 0] = [a[left], b[right]];
    if (one === other) shared += 1;
    left += Number(one <= other);
    right += Number(other <= one);
  }
  return (2 * shared) / Math.max(1, a.length + b.length);
}
