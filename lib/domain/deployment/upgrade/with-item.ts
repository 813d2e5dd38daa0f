import type { Checklist, Item } from "@/lib/domain/checklist/checklist";
import { arrangeItems, itemPlace, underOf } from "./arrange";
import { graft } from "./graft";

/** A checklist with one item more, behind another one or first in what it stands in. */
export function withItem(checklist: Checklist, item: Item, after: string | null): Checklist {
  const { sections, items } = checklist;
  const before = items.filter(({ id }) => id === after).map((one) => ({ place: itemPlace(one), home: null }));
  const lists = graft(items.map(itemPlace), [...before, { place: itemPlace(item), home: underOf(item) }]);
  return { ...checklist, ...arrangeItems(sections, lists) };
}
