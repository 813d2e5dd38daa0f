import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import type { Idea } from "@/lib/domain/checklist/vocabulary/vocabulary";

const columns = {
  number: "columnNumber",
  task: "columnTask",
  status: "columnStatus",
  due: "columnDue",
  owner: "columnOwner",
  maybe: "columnMaybeTask",
  notes: "columnNotes",
  reference: "columnReference",
} as const satisfies Record<string, Idea>;

/** What a column of a table holds; `maybe` is what is to be done where no column says so outright. */
export type Column = keyof typeof columns | "other";

const names = Object.keys(columns) as (keyof typeof columns)[];

/** Reads it from the heads of the columns. */
export function tableColumns(says: Says, head: readonly string[]): Column[] {
  const read = head.map((cell): Column => {
    const words = cell.replace(/[*_`:]/g, "").trim();
    return names.find((name) => says(columns[name], words) !== null) ?? "other";
  });
  return read.includes("task") ? read.map((column) => (column === "maybe" ? "notes" : column)) : read;
}
