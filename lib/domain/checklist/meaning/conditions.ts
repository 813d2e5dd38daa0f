import type { Item } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";

/** What an item's own words say about whether it is due. */
export type Due = Pick<Item, "optional" | "computed" | "condition">;

/** Reads the words of an item without their marks. */
export function conditions(says: Says, words: string): Due {
  const text = words.trim();
  return {
    optional: says("optionalWords", text) !== null || says("advice", text) !== null,
    computed: says("allItems", text) ? "items" : says("allApprovals", text) ? "approvals" : null,
    condition: condition(says, text),
  };
}

function condition(says: Says, text: string): string | null {
  for (const [, inside = ""] of text.slice(0, 2000).matchAll(/[([（［【]([^()[\]（）［］【】]{1,120})[)\]）］】]/g))
    if (says("condition", inside.trim())) return inside.trim();
  return says("conditionAhead", text) ?? says("conditionBehind", text.slice(-60));
}
