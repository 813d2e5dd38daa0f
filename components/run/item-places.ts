import { plain } from "@/lib/domain/checklist/checklist";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";

/** A section that can take another item, with the items that one can stand behind. */
type ItemPlace = { id: string; title: string; items: { id: string; words: string }[] };

const LONGEST = 80;

/** Where an item can be added, in document order; once launched, only where what follows go stands. */
export function itemPlaces({ parts }: RunSheet, launched: boolean): ItemPlace[] {
  const open = launched ? parts.filter(({ group }) => group !== "before") : parts;
  return open.flatMap(({ sections }) =>
    sections.map(({ id, title, pieces }) => ({
      id,
      title: title || "(without a heading)",
      items: pieces.flatMap((piece) =>
        piece.kind === "item" ? [{ id: piece.item.id, words: plain(piece.item.words).slice(0, LONGEST) }] : [],
      ),
    })),
  );
}
