import type { Item } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";

/** What an item's own words say about whether it is due. */
export type Due = Pick<Item, "optional" | "computed" | "condition">;

const trailing = /[^\p{L}\p{N}.)）。]{1,12}$/u;
const ended = /[a-z\d.)]/i;

/** Reads the words of an item without their marks. */
export function conditions(says: Says, words: string): Due {
  const text = words.trim();
  return {
    optional: says("optionalWords", text) !== null || says("advice", text) !== null,
    computed: computed(says, ended.test(text.slice(-1)) ? text : text.replace(trailing, "")),
    condition: condition(says, text),
  };
}

const computed = (says: Says, text: string): Due["computed"] =>
  says("allItems", text) ? "items" : says("allApprovals", text) ? "approvals" : null;

function condition(says: Says, text: string): string | null {
  for (const inside of asides(text)) if (says("condition", inside)) return inside;
  return says("conditionAhead", text) ?? says("conditionBehind", text.slice(-60));
}

const bracketed = /[([（［【]([^()[\]（）［］【】]{1,120})[)\]）］】]/g;

/** What stands in brackets; most lines have none, and are only searched for one. */
const asides = (text: string): string[] =>
  /[([（［【]/.test(text) ? [...text.slice(0, 2000).matchAll(bracketed)].map(([, inside = ""]) => inside.trim()) : [];
