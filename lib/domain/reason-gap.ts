const WORD = /[\p{L}\p{N}]/u;
const SIGNS = /[\p{L}\p{N}]/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;

/** What a text lacks to be a reason, in a sentence for whoever types it; null where it says one. */
export function reasonGap(text: string): string | null {
  const enough = UNSPACED.test(text) ? [...text.matchAll(SIGNS)].length >= 4 : wordsOf(text) >= 2;
  return enough ? null : "Say why in two words or more; it stays in the record for others to read.";
}

const wordsOf = (text: string): number => text.split(/\s+/u).filter((part) => WORD.test(part)).length;
