import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";

/** The items of a section, in its order. */
export const itemsIn = ({ pieces }: RunSheet["parts"][number]["sections"][number]): string[] =>
  pieces.flatMap((piece) => (piece.kind === "item" ? [piece.item.id] : []));
