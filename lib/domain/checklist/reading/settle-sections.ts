import type { Contingency, Item } from "@/lib/domain/checklist/checklist";
import { isRequired } from "@/lib/domain/checklist/counts";
import type { Outline } from "./outline";

type Sum = { required: number; contingencies: Set<Contingency | null> };

/**
 * Marks the sections whose items all belong to one procedure, and returns those that hold a required leaf, in them or
 * in a section below.
 */
export function settleSections(outlines: readonly Outline[], items: readonly Item[]): Set<Outline> {
  const sums = new Map<string, Sum>();
  for (const { section } of outlines) sums.set(section.id, { required: 0, contingencies: new Set() });
  for (const item of items) add(sums.get(item.section), Number(isRequired(item)), [item.contingency]);
  const holding = new Set<Outline>();
  for (const outline of outlines.toReversed()) {
    const { required, contingencies } = sums.get(outline.section.id) as Sum;
    const [only = null, another] = contingencies;
    outline.section.contingency = another === undefined && outline.contingent.of !== null ? only : null;
    if (required > 0) holding.add(outline);
    add(sums.get(outline.section.parent ?? ""), required, contingencies);
  }
  return holding;
}

function add(sum: Sum | undefined, required: number, contingencies: Iterable<Contingency | null>) {
  if (sum === undefined) return;
  sum.required += required;
  for (const each of contingencies) sum.contingencies.add(each);
}
