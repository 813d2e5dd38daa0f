import type { BlockKind } from "@/lib/domain/checklist/checklist";
import { listing } from "@/lib/domain/listing";
import { quantity } from "@/lib/domain/quantity";
import type { Stretch } from "./stretches-of";

const WORDS: Partial<Record<BlockKind, string>> = {
  code: "code block",
  note: "note",
  table: "table",
  criterion: "criterion",
  contact: "contact",
  link: "link",
  "env-variable": "variable",
};

/** What of a stretch is shown to be read and not answered, in words. */
export function readingOf({ blocks, from }: Stretch): string {
  const counts = new Map<string, number>();
  for (const { block, item } of blocks) {
    const word = item ? undefined : WORDS[block.kind];
    if (word && block.from >= from) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (counts.size === 0) return "";
  const parts = [...counts].map(([word, count]) =>
    word === "criterion" ? quantity(count, word, "criteria") : quantity(count, word),
  );
  return `To read: ${listing(parts, 6)}`;
}
