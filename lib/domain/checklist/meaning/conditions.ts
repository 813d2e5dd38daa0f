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
  if (brackets.test(text)) for (const inside of asides(text)) if (says("condition", inside)) return inside;
  return says("conditionAhead", text) ?? says("conditionBehind", text.slice(-60));
}

const bracketed = /[([（［【]([^()[\]（）［］【】]{1,120})[)\]）］】]/g;

// Most lines have none, and are only searched for one.
const brackets = /[([（［【]/;

/** What stands in brackets. */
function asides(text: string): string[] {
  const head = text.slice(0, 2000);
  const found: string[] = [];
  bracketed.lastIndex = 0;
  for (let match = bracketed.exec(head); match !== null; match = bracketed.exec(head))
    found.push(String(match[1]).trim());
  return found;
}
