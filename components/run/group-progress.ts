import type { SheetRow } from "@/lib/domain/deployment/view/run-sheet";
import { isResolvedState } from "./item-state";
import type { RowView } from "./row-view";

/** "3/4" of the leaves below a group; "all" where every one is resolved. */
export function groupProgress(group: SheetRow, rows: readonly SheetRow[], view: (row: SheetRow) => RowView): string {
  const below: SheetRow[] = [];
  for (const row of rows.slice(rows.indexOf(group) + 1)) {
    if (row.depth <= group.depth) break;
    if (!row.item.group) below.push(row);
  }
  const resolved = below.map(view).filter(({ state, waived }) => isResolvedState(state) || waived !== null).length;
  return resolved === below.length ? "all" : `${resolved}/${below.length}`;
}
