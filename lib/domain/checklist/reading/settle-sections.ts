import type { Contingency, Item } from "@/lib/domain/checklist/checklist";
import { isRequired } from "@/lib/domain/checklist/counts";
import type { Outline } from "./outline";

/** What the items of a section have in common: `only` is undefined where there is none, `several` that they differ. */
type Sum = { holds: boolean; only: Contingency | null | undefined; several: boolean };

/**
 * Marks the sections whose items all belong to one procedure, and returns those that hold a required leaf, in them or
 * in a section below.
 */
export function settleSections(outlines: readonly Outline[], items: readonly Item[]): Set<Outline> {
  const sums = new Map<string, Sum>();
  for (const { section } of outlines) sums.set(section.id, { holds: false, only: undefined, several: false });
  for (const item of items) add(sums.get(item.section), isRequired(item), item.contingency, false);
  const holding = new Set<Outline>();
  for (const outline of outlines.toReversed()) {
    const { holds, only, several } = sums.get(outline.section.id) as Sum;
    outline.section.contingency = several || outline.contingent.of === null ? null : (only ?? null);
    if (holds) holding.add(outline);
    add(sums.get(outline.section.parent ?? ""), holds, only, several);
  }
  return holding;
}

function add(sum: Sum | undefined, holds: boolean, only: Sum["only"], several: boolean) {
  if (sum === undefined) return;
  sum.holds ||= holds;
  sum.several ||= several || (sum.only !== undefined && only !== undefined && sum.only !== only);
  if (sum.only === undefined) sum.only = only;
}
