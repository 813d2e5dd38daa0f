import { mostNested } from "./shallow";
import type { Text } from "./text";

/** An open bullet: the columns of its mark and of its words as written, and how far both were moved to the left. */
type Open = { at: number; words: number; moved: number };
type State = { stack: Open[]; before: "nothing" | "blank" | "text"; tooDeep: boolean };

const begins = /^[-*+\d]/;
const bulleted = /^([-*+]|\d{1,9}[.)])([ \t]+)(\[[ xX]\][ \t]|[☐□⬜▢◻🔲☑☒])?/u;

/**
 * Moves boxes that are indented by more than a list allows, which Markdown takes for code or for words of the line
 * above, to where they belong: below the bullet before them, and directly behind words at the margin. Lists that nest
 * too deep go on at the same depth; `deep` is the first line of those, 0 where there is none.
 */
export function indentation({ lines, code }: Text): { lines: string[]; deep: number } {
  const state: State = { stack: [], before: "nothing", tooDeep: false };
  let deep = 0;
  const placed = lines.map((line, index) => {
    const text = line.trimStart();
    if (text === "") state.before = "blank";
    const read = text === "" ? line : moved(state, line, text, code[index] === true);
    if (state.tooDeep && deep === 0) deep = index + 1;
    return read;
  });
  return { lines: placed, deep };
}

function moved(state: State, line: string, text: string, isCode: boolean): string {
  const column = line.length === text.length ? 0 : columns(line.slice(0, line.length - text.length));
  const far = isCode ? within(state, column) : place(state, text, column);
  if (!isCode) state.before = /^#{1,6}\s|^>/.test(text) ? "nothing" : "text";
  return far === 0 ? line : " ".repeat(Math.max(0, column - far)) + text;
}

function columns(blanks: string): number {
  if (!blanks.includes("\t")) return blanks.length;
  let column = 0;
  for (const blank of blanks) column += blank === "\t" ? 4 - (column % 4) : 1;
  return column;
}

/** How far a line is moved; a bullet opens a place for what stands deeper. */
function place(state: State, text: string, column: number): number {
  const match = begins.test(text) ? bulleted.exec(text) : null;
  if (match !== null) {
    const [, mark = "", blanks = "", box] = match;
    return bullet(state, column, mark.length + Math.min(blanks.length, 4), box !== undefined);
  }
  if (column === 0 && state.before !== "text") state.stack = [];
  return within(state, column);
}

function bullet(state: State, column: number, width: number, boxed: boolean): number {
  const { stack } = state;
  while ((stack.at(-1)?.at ?? 0) > column) stack.pop();
  const above = stack.at(-1);
  const isDeeper = above !== undefined && column >= above.words;
  if (isDeeper && stack.length >= mostNested) {
    state.tooDeep = true;
    return column - above.at + above.moved;
  }
  const moved = shift(state, column, boxed);
  if (!isDeeper) stack.pop();
  stack.push({ at: column, words: column + width, moved });
  return moved;
}

function shift({ stack, before }: State, column: number, boxed: boolean): number {
  const above = stack.at(-1);
  if (above === undefined) return boxed && column > 3 && before === "text" ? column : 0;
  const deeper = column - above.words;
  return above.moved + (boxed && deeper > 3 ? deeper : 0);
}

const within = ({ stack }: State, column: number): number => stack.findLast(({ at }) => at < column)?.moved ?? 0;
