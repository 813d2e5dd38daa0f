import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { boxesIn } from "./boxes";
import { lineOf, type Page } from "./page";

const bar = /(?<!\\)\|/;

/** The cells of a table row between its bars; what stands before a first and behind a last bar is no cell. */
export function cellsOf(row: string): string[] {
  const parts = row.split(bar);
  const from = parts[0]?.trim() === "" ? 1 : 0;
  return parts.slice(from, parts.at(-1)?.trim() === "" ? -1 : undefined);
}

/** The row with some of its cells written anew; an empty cell keeps a blank on either side. */
export function withCells(row: string, write: (cell: string, index: number) => string | null): string {
  const parts = row.split(bar);
  const from = parts[0]?.trim() === "" ? 1 : 0;
  return parts
    .map((part, at) => {
      const words = at < from ? null : write(part.trim(), at - from);
      return words === null ? part : ` ${words} `;
    })
    .join("|");
}

/** The row with words in its last cell if that is empty; null where a line is no such row. */
export function inCell(line: string, words: string): string | null {
  if (!isRow(line) || !/\|[ \t]*\|[ \t]*$/.test(line)) return null;
  const last = cellsOf(line).length - 1;
  return withCells(line, (_, index) => (index === last ? words : null));
}

export const isRow = (line: string): boolean => line.trimStart().startsWith("|");

/** The heads of the columns of the table that a row stands in. */
export function columnsOf(page: Page, line: number): string[] {
  let head = line;
  while (lineOf(page, head - 1).includes("|")) head -= 1;
  return cellsOf(lineOf(page, head)).map((cell) => cell.trim());
}

/** For each box of a row whether its column says "done"; where none does, all of them together do. */
export function statesIn(page: Page, says: Says, line: number): boolean[] {
  const columns = columnsOf(page, line);
  const states = cellsOf(lineOf(page, line)).flatMap((cell, at) =>
    new Array<boolean>(boxesIn(cell)).fill(says("cellDone", columns.slice(at, at + 1).join("")) !== null),
  );
  return states.includes(true) ? states : states.map(() => true);
}
