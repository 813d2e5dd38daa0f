import type { BlockKind, Contingency, Item } from "@/lib/domain/checklist/checklist";
import type { Table } from "@/lib/domain/checklist/markup/node";
import { isStruck } from "@/lib/domain/checklist/meaning/is-struck";
import { windows } from "@/lib/domain/checklist/meaning/windows";
import { addItem } from "./add-item";
import { addAnswers } from "./choices";
import { commandIn } from "./command-in";
import { contingencyOf } from "./contingency-of";
import { doubt } from "./doubt";
import type { Outline } from "./outline";
import { claim, noteOf, type Reading } from "./reading";
import { type TableKind, tableKind } from "./table-kind";
import { type TableRow, tableRow } from "./table-row";

/** Makes an item of every row of a table of items; false where a table is only read. */
export function readItemTable(reading: Reading, outline: Outline, table: Table): boolean {
  const kind = tableKind(reading, outline, table);
  if (!(kind.doubtful ? isChosen(reading, table, kind) : kind.items)) return false;
  claim(reading, "table", table, outline.section.id);
  const [{ cells: heads } = { cells: [] }, ...below] = table.rows;
  const rows = below.map(({ line, cells }) => ({
    line,
    cells,
    row: tableRow(reading.says, kind.columns, heads, cells),
  }));
  const place = { outline, mode: modeOf(reading, outline, kind, rows) };
  for (const { line, cells, row } of rows) {
    if (row.words === null || isHeading(row, cells)) putRow(reading, outline, line, cells);
    else addRow(reading, place, row.words, row, line);
  }
  return true;
}

type Mode = { contingency: Contingency | null; kind: BlockKind };
type Place = { outline: Outline; mode: Mode };

/** Without boxes the rows of a procedure are its actions. */
function modeOf(reading: Reading, outline: Outline, { boxed }: TableKind, rows: readonly { row: TableRow }[]): Mode {
  const { of } = outline.contingent;
  if (!boxed) return { contingency: of, kind: of === null ? "item" : "procedure" };
  const texts = rows.flatMap(({ row }) => row.words ?? []);
  return { contingency: contingencyOf(reading, outline, texts), kind: "item" };
}

function isChosen(reading: Reading, { from }: Table, { items }: TableKind): boolean {
  const message = items
    ? "each row of this table is read as an item; let it only be read if it tells and asks for nothing."
    : "this table is only read; make each row an item if something is to be done there.";
  const answers = [
    { value: "items", label: "Each row is an item" },
    { value: "table", label: "It is only read" },
  ];
  return doubt(reading, { line: from, message, answers, proposed: items ? "items" : "table" }) === "items";
}

/** A row that is one bold cell parts the rows that follow it from those above. */
const isHeading = ({ words }: TableRow, cells: readonly string[]) =>
  cells.filter((cell) => cell.trim() !== "").length === 1 && /^\*\*[^*]+\*\*$/.test(String(words));

function putRow(reading: Reading, { section }: Outline, line: number, cells: readonly string[]) {
  const text = cells.filter((cell) => cell !== "").join(" | ");
  if (text !== "") section.body.push({ kind: "note", note: noteOf(reading, text, line, 0) });
}

function addRow(reading: Reading, { outline, mode }: Place, text: string, row: TableRow, line: number) {
  const at = { from: line, to: line };
  const words = reading.words(text);
  const kind = row.choices.length > 0 ? "option-set" : "item";
  const made = { kind, at, words, contingency: mode.contingency, ticked: row.ticked } as const;
  const item = addItem(reading, outline, made);
  claim(reading, mode.kind, at, item.id);
  if (row.choices.length > 0) addAnswers(reading, item, row.choices, at);
  if (row.owners.length > 0) item.owners = row.owners;
  const window = row.due === null ? null : windows(reading.says, row.due, outline.after);
  if (window !== null) item.window = window;
  if (row.unneeded || isStruck(reading.says, words)) item.struck = true;
  tellMore(reading, item, row, window === null);
}

/** What else stands in the row: a time that could not be read and all other cells. */
function tellMore(reading: Reading, item: Item, { due, said }: TableRow, isUnread: boolean) {
  if (due !== null && isUnread) item.notes.push(noteOf(reading, due, item.line, 0));
  for (const each of said) tell(reading, item, each);
}

function tell(reading: Reading, item: Item, { head, cell }: TableRow["said"][number]) {
  const { line } = item;
  const command = commandIn(reading.says, head, cell, line);
  if (command !== null) item.code.push(command);
  else item.notes.push(noteOf(reading, head === "" ? cell : `${head}: ${cell}`, line, 0));
  if (reading.says("itemExpected", head)) item.expected = [...(item.expected ?? []), cell];
}
