import type { Block, Slot } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { blankLabels, withBlanks } from "./blanks";
import { boxesIn, withBox } from "./boxes";
import { escaped } from "./escaped";
import type { SlotMark } from "./marks";
import { lineOf, type Page, rewrite } from "./page";
import { columnsOf, isRow, withCells } from "./table-row";

type Place = { slot: Slot; block: Block; next: number };

/** Writes who signed and when into the place for it; `next` is the line of the slot after it. A box there is ticked. */
export function fillSlot(page: Page, says: Says, { slot: { line }, block, next }: Place, mark: SlotMark) {
  const signed = { name: escaped(mark.name), date: escaped(mark.date) };
  if (boxesIn(lineOf(page, line)) > 0) rewrite(page, line, (text) => withBox(text, 0, true));
  if (isRow(lineOf(page, line))) return fillRow(page, says, line, signed);
  const places = Array.from({ length: Math.min(block.to, next - 1) - line + 1 }, (_, index) => line + index);
  const blanks = places.filter((each) => blankLabels(lineOf(page, each)).length > 0);
  if (blanks.length === 0)
    return rewrite(page, line, (text) => text.replace(/:([*_]*)[ \t]*$/, (_, marks) => `:${marks} ${inOne(signed)}`));
  fillBlanks(page, says, blanks, signed);
}

const inOne = ({ name, date }: SlotMark): string => `${name}, ${date}`;

/** The first blank that is not for a date takes the name; without one for the date it takes that too. */
function fillBlanks(page: Page, says: Says, lines: readonly number[], signed: SlotMark) {
  const labels = lines.map((line) => blankLabels(lineOf(page, line)).map((label) => isDate(says, label)));
  const dated = labels.flat().includes(true);
  let open = true;
  for (const [at, line] of lines.entries()) {
    const values = (labels[at] as boolean[]).map((date) => {
      if (date) return signed.date;
      const isName = open;
      open = false;
      return isName ? (dated ? signed.name : inOne(signed)) : null;
    });
    rewrite(page, line, (text) => withBlanks(text, values));
  }
}

const isDate = (says: Says, label: string): boolean => says("fieldDate", label) !== null;

/** In a table the columns say what goes where; a cell that holds words keeps them. */
function fillRow(page: Page, says: Says, line: number, { name, date }: SlotMark) {
  const columns = columnsOf(page, line);
  const isNamed = columns.some((column) => says("columnName", column) !== null);
  const fits = (column: string): string | null => {
    if (isDate(says, column)) return date;
    if (says("columnName", column) !== null) return name;
    if (says("columnRole", column) !== null || says("columnSigned", column) === null) return null;
    return isNamed ? "signed" : name;
  };
  rewrite(page, line, (text) =>
    withCells(text, (cell, index) => (/^[_\s]*$/.test(cell) ? fits(columns[index] ?? "") : null)),
  );
}
