import { box } from "@/lib/domain/checklist/markup/box";
import { type Choice, inlineBoxes } from "@/lib/domain/checklist/markup/inline-boxes";
import type { Column } from "@/lib/domain/checklist/meaning/table-columns";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { cellAt } from "./cell-at";

/** A row of a table of items: what is to be done (null where it says nothing), how far it is, and what else it says. */
export type TableRow = {
  words: string | null;
  ticked: boolean;
  unneeded: boolean;
  choices: readonly Choice[];
  owners: string[];
  due: string | null;
  /** The other cells with the heads of their columns. */
  said: { head: string; cell: string }[];
};

type Cell = { column: Column; head: string; text: string; boxed: boolean; ticked: boolean; choices: readonly Choice[] };

/** Reads the cells of a row by what their columns hold. */
export function tableRow(
  says: Says,
  columns: readonly Column[],
  heads: readonly string[],
  row: readonly string[],
): TableRow {
  const cells = columns.map((column, index) => cellOf(column, bare(cellAt(heads, index)), cellAt(row, index).trim()));
  const named = wordsOf(cells);
  const rest = cells.filter((cell) => cell !== named && cell.text !== "");
  const status = rest.filter(({ column }) => column === "status").map(({ text }) => bare(text));
  return {
    words: named?.text ?? null,
    ticked: isTicked(says, cells) || status.some((text) => says("cellDone", text) !== null),
    unneeded: status.some((text) => says("cellNone", text) !== null),
    choices: cells.find(({ choices }) => choices.length > 0)?.choices ?? [],
    owners: rest
      .filter(({ column, text }) => column === "owner" && isGiven(says, text))
      .flatMap(({ text }) => people(text)),
    due: rest.find(({ column, text }) => column === "due" && isGiven(says, text))?.text ?? null,
    said: [...saidBy(says, rest), ...severalBoxes(says, cells)],
  };
}

const bare = (text: string) => text.replace(/[*_`:]/g, "").trim();

// A box is a bracket or one of the signs in this range; most cells hold neither.
const perhaps = /[[\u2500-\uFFFF]/;

function cellOf(column: Column, head: string, text: string): Cell {
  if (!perhaps.test(text)) return { column, head, text, boxed: false, ticked: false, choices: [] };
  const found = box(`${text} `);
  const choices = inlineBoxes(found?.rest.trim() ?? text, found);
  if (choices !== null)
    return { column, head, text: choices.label, boxed: true, ticked: false, choices: choices.options };
  const none: Choice[] = [];
  if (found === null) return { column, head, text, boxed: false, ticked: false, choices: none };
  return { column, head, text: found.rest.trim(), boxed: true, ticked: found.ticked, choices: none };
}

/** What is to be done: the column that says so, else the words beside a box, else the first words that are no detail. */
function wordsOf(cells: readonly Cell[]): Cell | undefined {
  // A blank and a bare number ("Sprint: 37") say nothing that can be done.
  const filled = cells.filter(({ text }) => text !== "" && !/^(?:_+|\d{1,6})$/.test(text));
  const byColumn = filled.find(({ column }) => column === "task") ?? filled.find(({ column }) => column === "maybe");
  const beside = filled.find(({ boxed, choices }) => boxed && choices.length === 0);
  const first = filled.find(({ column }) => column === "other" || column === "notes" || column === "reference");
  return byColumn ?? beside ?? first;
}

const read: ReadonlySet<Column> = new Set(["number", "owner", "due"]);

const saidBy = (says: Says, cells: readonly Cell[]) =>
  cells
    .filter(({ column, text, boxed }) => !read.has(column) && !(column === "status" && (boxed || isState(says, text))))
    .map(({ head, text }) => ({ head, cell: text }));

const isState = (says: Says, text: string) =>
  says("cellDone", bare(text)) !== null || says("cellNone", bare(text)) !== null;

/** Boxes side by side for the states an item can have ("Pass", "Fail") are one; others say where it is due. */
function severalBoxes(says: Says, cells: readonly Cell[]) {
  const heads = boxesOf(cells).map(({ head }) => head);
  const states = heads.some((head) => isState(says, head) || says("cellOpen", head) !== null);
  return heads.length < 2 || states ? [] : [{ head: "", cell: heads.join(", ") }];
}

const boxesOf = (cells: readonly Cell[]) => cells.filter(({ boxed, choices }) => boxed && choices.length === 0);

/** One box says it; of several the one in a column that says "done" does, else all together. */
function isTicked(says: Says, cells: readonly Cell[]): boolean {
  const boxed = boxesOf(cells);
  const done = boxed.filter(({ head }) => boxed.length > 1 && says("cellDone", head) !== null);
  return done.length > 0 ? done.some(({ ticked }) => ticked) : boxed.length > 0 && boxed.every(({ ticked }) => ticked);
}

const isGiven = (says: Says, text: string) => !/^[_\s]*$/.test(text) && says("cellOpen", text) === null;

const people = (text: string) =>
  text
    .slice(0, 300)
    .split(/\s?[,;/&]\s?/)
    .map(bare)
    .filter((name) => name !== "");
