import type { Item } from "@/lib/domain/checklist/checklist";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";

/** Every item of a sheet in document order, groups too. */
export const itemsOf = ({ parts }: RunSheet): Item[] =>
  parts
    .flatMap(({ sections }) => sections)
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => (piece.kind === "item" ? [piece.item] : []));
