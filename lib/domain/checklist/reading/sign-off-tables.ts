import { box } from "@/lib/domain/checklist/markup/box";
import type { Table } from "@/lib/domain/checklist/markup/node";
import { isRole } from "@/lib/domain/checklist/meaning/roles";
import type { Idea } from "@/lib/domain/checklist/vocabulary/vocabulary";
import type { Outline } from "./outline";
import { claim, type Reading } from "./reading";
import { addSlot } from "./sign-off-slots";

type Row = Table["rows"][number];
/** Where a sign-off table says who signs; -1 where it has no such column. */
type Columns = { role: number; name: number; stage: number };

/** Adds a slot for every row of a sign-off table; false where the table is none. */
export function readSlotTable(reading: Reading, outline: Outline, { rows, from, to }: Table): boolean {
  const [head = nothing, ...below] = rows.map(bare);
  const columns = columnsOf(reading, outline, head.cells, below);
  if (columns === null) return false;
  claim(reading, "sign-off", { from, to }, outline.section.id);
  const known = reading.slots.length;
  for (const row of below) addRow(reading, outline, columns, row);
  // Rows that are all blank wait for whoever the heading names.
  const [first] = below;
  if (reading.slots.length === known && columns.role < 0 && first !== undefined)
    addSlot(reading, outline, { label: outline.section.title, role: null }, { from: first.line, to: first.line });
  return true;
}

const nothing: Row = { line: 1, cells: [] };

const bare = ({ line, cells }: Row): Row => ({
  line,
  cells: cells.map((cell) => (box(cell)?.rest ?? cell).replace(/[*_`:]/g, "").trim()),
});

/** A name that stands in a row already is kept in the label. */
function addRow(reading: Reading, outline: Outline, columns: Columns, { line, cells }: Row) {
  const [role = "", name = "", stage = ""] = [columns.role, columns.name, columns.stage].map((at) => cells[at]);
  if (role === "" && name === "") return;
  const label = role === "" || name === "" ? role || name : `${role} (${name})`;
  addSlot(reading, outline, { label, role: role || null, stage: stage || null }, { from: line, to: line });
}

function columnsOf(reading: Reading, { purpose }: Outline, head: readonly string[], rows: readonly Row[]) {
  const find = (idea: Idea, but = -1) =>
    head.findIndex((cell, index) => index !== but && reading.says(idea, cell) !== null);
  const name = find("columnName");
  const role = find("columnRole", name);
  const columns = { role, name, stage: find("columnStage", role) };
  const isSigned = find("columnSigned", role) >= 0;
  if (purpose !== "signOff") return role >= 0 && isSigned && find("columnTask") < 0 ? columns : null;
  if (!isSigned && find("columnReference") >= 0) return null;
  return role >= 0 ? columns : bySigner(reading, rows, columns, isSigned || find("fieldDate") >= 0);
}

/** In a sign-off block whatever column holds roles and nothing else, else the names. */
function bySigner(reading: Reading, rows: readonly Row[], columns: Columns, isForm: boolean): Columns | null {
  const [{ cells } = nothing] = rows;
  const role = [...cells.keys()].find((index) => isRoleColumn(reading, rows, index));
  if (role !== undefined) return { ...columns, role, name: columns.name === role ? -1 : columns.name };
  return columns.name >= 0 && isForm ? columns : null;
}

function isRoleColumn(reading: Reading, rows: readonly Row[], index: number): boolean {
  const filled = rows.flatMap(({ cells }) => cells.slice(index, index + 1)).filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => isRole(reading, cell));
}
