import type { Checklist, Gate, Item } from "./checklist";

type Counted = Pick<Checklist, "goLine" | "items">;

/** What is answered: every item that has none below it, optional and contingent ones too. */
export const leaves = ({ items }: Pick<Checklist, "items">): Item[] => items.filter((item) => !item.group);

/** The gate an item must be resolved for; null for what is contingent. */
export function gateOf(
  { goLine }: Pick<Checklist, "goLine">,
  item: Pick<Item, "line" | "contingency" | "gate">,
): Gate | null {
  if (item.contingency !== null) return null;
  if (item.gate !== undefined) return item.gate;
  return goLine === null || item.line < goLine ? "go" : "close";
}

/** The leaves that a gate counts: without optional, contingent and computed ones. */
export const requiredLeaves = (checklist: Counted, gate: Gate): Item[] =>
  checklist.items.filter((item) => isRequired(item) && gateOf(checklist, item) === gate);

/** Whether the product counts an item: a leaf that is neither optional nor computed (domain.md rule 4). */
export const isCounted = (item: Item): boolean => !item.group && !item.optional && item.computed === null;

/** Whether it counts before any procedure is declared: counted, and not contingent. */
export const isRequired = (item: Item): boolean => isCounted(item) && item.contingency === null;
