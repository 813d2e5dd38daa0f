import type { Box } from "./box";

/** Boxes on one line of which one is picked; `label` is what stands before them, `rest` what stands behind. */
export type InlineBoxes = { label: string; options: Choice[]; rest: string };
export type Choice = { words: string; ticked: boolean };

/** A box inside a line: `at` to `end` in its text. */
type Mark = { sign: string; at: number; end: number };

// Code is passed over. A box inside words ("list[ ]", "[ ](link)") is none.
const mark = /`[^`]*`|(?<![\w\])])(?:\[(?:[ \t]{1,3}|[ \t]?[xX✓✔][ \t]?)\](?![([:])|[☐□⬜▢◻🔲☑☒]\uFE0F?)/gu;
const any = /[[\u2500-\uFFFF]/;
const isTicked = (sign: string) => /[xX✓✔☑☒]/u.test(sign);

// A megabyte of boxes on one line is no choice.
const seen = 2000;
const longest = { named: 200, bare: 60 };

/** The boxes of a line, the one that it opens with among them where they are alike; null where none is to be picked. */
export function inlineBoxes(text: string, opening: Box | null): InlineBoxes | null {
  if (text.length > seen || !any.test(text) || text.includes("\n")) return null;
  const marks = [...text.matchAll(mark)]
    .map(({ 0: sign, index }) => ({ sign, at: index, end: index + sign.length }))
    .filter(({ sign }) => !sign.startsWith("`"));
  const read = marked(text, marks, opening);
  if (read === null || read.options.length < 2) return null;
  const most = read.label === "" ? longest.bare : longest.named;
  return read.options.every(({ words }) => words !== "" && words.length <= most) ? read : null;
}

function marked(text: string, marks: readonly Mark[], opening: Box | null): InlineBoxes | null {
  const [first] = marks;
  if (first === undefined) return null;
  const before = text.slice(0, first.at);
  const pieces = marks.map(({ end }, index) => text.slice(end, marks[index + 1]?.at));
  if (bare(pieces.slice(-1).join("")) === "") return behind(before.trim(), pieces.slice(0, -1), marks);
  const options = pieces.map((piece, index) => ({ words: bare(piece), ticked: isTicked(String(marks[index]?.sign)) }));
  const label = before.replace(/[\s(]+$/, "");
  if (opening === null || isLabel(label) || !isAlike(opening, first)) return { label, options, rest: "" };
  return withRest([{ words: bare(before), ticked: opening.ticked }, ...options]);
}

/** "Yes ☐ No ☐": each box stands behind its words, and the first words may follow a label. */
function behind(before: string, pieces: readonly string[], marks: readonly Mark[]): InlineBoxes {
  const label = /^.*(?:[:?]|[ \t]{2}|\t|\s[-–—])(?:\*\*)?/.exec(before)?.[0] ?? "";
  const options = [before.slice(label.length), ...pieces].map((piece, index) => ({
    words: bare(piece),
    ticked: isTicked(String(marks[index]?.sign)),
  }));
  return { label: label.replace(/[\s(–—-]+$/, ""), options, rest: "" };
}

/** "[ ] Yes / [ ] No: backup checked": what follows the last answer is what all of them are about. */
function withRest(options: Choice[]): InlineBoxes {
  const last = options.slice(-1);
  const [, answer, rest] = /^([^:]{1,40}?)\s?(?::|\s[-–—])\s+(.+)$/.exec(last.map(({ words }) => words).join("")) ?? [];
  if (answer === undefined || rest === undefined) return { label: "", options, rest: "" };
  return { label: "", options: [...options.slice(0, -1), ...last.map((each) => ({ ...each, words: answer }))], rest };
}

const isLabel = (text: string) => text === "" || /[:?](?:\*\*)?$/.test(text);

/** Drawn boxes among bracketed ones mean something else (□ what to do, ☐ which). */
const isAlike = (opening: Box, { sign }: Mark) =>
  opening.sign.startsWith("[") ? sign.startsWith("[") : sign.startsWith(opening.sign.charAt(0)) || isTicked(sign);

/** The words of an answer without what parts it from the next one. */
function bare(piece: string): string {
  const words = piece
    .replace(/^[\s/|,;·•)]+/, "")
    .replace(/[\s/|,;·•(]+$/, "")
    .replace(/^or\s|\sor$/i, "")
    .trim();
  return words.includes("(") ? words : words.replace(/\)$/, "");
}
