import { hasBox } from "@/lib/domain/checklist/markup/has-box";
import type { Table } from "@/lib/domain/checklist/markup/node";
import { type Column, tableColumns } from "@/lib/domain/checklist/meaning/table-columns";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { cellAt } from "./cell-at";
import type { Outline } from "./outline";
import type { Reading } from "./reading";

/** How a table is read; what is `doubtful` is proposed as one or the other. */
export type TableKind = { items: boolean; doubtful: boolean; boxed: boolean; columns: Column[] };

type Cells = readonly (readonly string[])[];

/** Whether the rows of a table are items: by boxes in them, by a status, or by columns that say who does what when. */
export function tableKind({ says, boxes }: Reading, { purpose }: Outline, table: Table): TableKind {
  const [head = [], ...below] = table.rows.map(({ cells }) => cells);
  const columns = tableColumns(says, head).map((column, index) =>
    column === "task" && below.every((cells) => isNumber(cellAt(cells, index))) ? "number" : column,
  );
  const boxed = hasBox(table);
  if (below.length === 0 || never.has(purpose)) return { items: false, doubtful: false, boxed, columns };
  const [items, doubtful = false] = boxed ? [true] : read(says, boxes, purpose, columns, below);
  return { items, doubtful, boxed, columns };
}

/** "1", "2.3" in a column "Step" count what another column says. */
const isNumber = (cell: string) => /^[\d.)#]{0,8}$/.test(cell.trim());

const never: ReadonlySet<Outline["purpose"]> = new Set(["stops", "history", "contents"]);

type Answer = [items: boolean, doubtful?: boolean];

function read(
  says: Says,
  boxes: boolean,
  purpose: Outline["purpose"],
  columns: readonly Column[],
  rows: Cells,
): Answer {
  if ((purpose !== "work" && purpose !== "signOff") || isReference(columns)) return [false];
  const open = columns.some((_, index) => rows.every((cells) => cellAt(cells, index) === ""));
  const tracked = open || columns.some((column) => column === "status" || column === "owner" || column === "due");
  // Where boxes mark the items, steps beside their commands only explain.
  if (columns.includes("task")) return [tracked || !boxes, !tracked];
  if (columns.includes("status")) return byStatus(says, columns, rows);
  const isItems = tracked && columns.includes("maybe");
  return [isItems, isItems || (open && columns.length > 1)];
}

/** Risks, metrics, versions: a table about those tells, whatever else it holds. */
const isReference = (columns: readonly Column[]): boolean =>
  columns.find((column) => column !== "number") === "reference" ||
  (columns.includes("reference") && !columns.includes("task"));

/** Words of a status column that say how far something is make items; "Running" and the like describe. */
function byStatus(says: Says, columns: readonly Column[], rows: Cells): Answer {
  const at = columns.indexOf("status");
  const cells = rows.map((row) => cellAt(row, at).replace(/[*_`]/g, "").trim());
  const isDone = (cell: string) => /^[✅✔✓☑]/u.test(cell) || says("cellDone", cell) !== null;
  const isOpen = (cell: string) =>
    cell === "" || /^[❌✗✘⏳⚠🔲⬜🟡🟠🔴⚪🚧]/u.test(cell) || says("cellOpen", cell) !== null;
  const told = cells.filter((cell) => isDone(cell) || isOpen(cell) || says("cellNone", cell) !== null).length;
  // One word of their own ("Excluded") among several does not make them describe.
  if (told < cells.length && (told < 2 || told < cells.length * 0.7)) return [false];
  const items = cells.some(isOpen);
  return [items, told < cells.length || !items || !columns.includes("maybe")];
}
