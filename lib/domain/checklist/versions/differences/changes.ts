import { unchanged } from "@/lib/domain/checklist/unchanged";
import type { Change } from "./difference";

/** A word with the blanks before it; of writing without blanks a sign each. */
const words =
  /\s*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/gu;
const lines = /[^\n]*\n|[^\n]+/g;

/** Beyond this many comparisons what changed is shown as a whole. */
const MOST = 10_000;

/** What of a text is kept, gone and new, word by word. */
export const wordChanges = (before: string, now: string): Change[] =>
  changes(before.match(words) ?? [], now.match(words) ?? []);

/** What of a text is kept, gone and new, line by line. */
export const lineChanges = (before: string, now: string): Change[] =>
  changes(before.match(lines) ?? [], now.match(lines) ?? []);

type Parts = readonly string[];

function changes(before: Parts, now: Parts): Change[] {
  const [head, tail] = unchanged(before, now, isSame);
  const gone = before.slice(head, before.length - tail);
  const fresh = now.slice(head, now.length - tail);
  return [
    ...shared(before.slice(0, head), now),
    ...merged(gone.length * fresh.length > MOST ? whole(gone, fresh) : compared(gone, fresh)),
    ...shared(before.slice(before.length - tail), now.slice(now.length - tail)),
  ];
}

const isSame = (a: string | undefined, b: string | undefined) => a?.trim() === b?.trim();

/** What is the same, with the blanks before it that only one text may have, at whose beginning the other has it. */
const shared = (before: Parts, now: Parts): Change[] =>
  piece(
    "same",
    // Safe: both hold as many.
    before.map((old, at) => longer(old, now[at] as string)),
  );
const longer = (old: string, fresh: string) => (old.length > fresh.length ? old : fresh);

const piece = (kind: Change["kind"], parts: Parts): Change[] =>
  parts.length === 0 ? [] : [{ kind, text: parts.join("") }];

const whole = (gone: Parts, fresh: Parts): Change[] => [...piece("gone", gone), ...piece("new", fresh)];

/** By the longest common subsequence. */
function compared(before: Parts, now: Parts): Change[] {
  const lengths = commonLengths(before, now);
  const width = now.length + 1;
  const found: Change[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < now.length) {
    const [old = "", fresh = ""] = [before[row], now[column]];
    const [down = 0, right = 0] = [lengths[(row + 1) * width + column], lengths[row * width + column + 1]];
    const kind = isSame(old, fresh) ? "same" : down >= right ? "gone" : "new";
    found.push({ kind, text: { same: longer(old, fresh), gone: old, new: fresh }[kind] });
    row += Number(kind !== "new");
    column += Number(kind !== "gone");
  }
  return [...found, ...whole(before.slice(row), now.slice(column))];
}

/** Of every pair of ends how long their longest common subsequence is, row by row of `before`. */
function commonLengths(before: Parts, now: Parts): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const here = row * width + column;
      const [below = 0, beside = 0, across = 0] = [lengths[here + width], lengths[here + 1], lengths[here + width + 1]];
      lengths[here] = isSame(before[row], now[column]) ? across + 1 : Math.max(below, beside);
    }
  return lengths;
}

function merged(pieces: readonly Change[]): Change[] {
  const found: Change[] = [];
  for (const { kind, text } of pieces) {
    const last = found.at(-1);
    if (last?.kind === kind) found[found.length - 1] = { kind, text: last.text + text };
    else found.push({ kind, text });
  }
  return found;
}
