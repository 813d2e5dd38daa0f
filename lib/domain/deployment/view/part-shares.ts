import type { Deployment } from "../deployment";
import { countedLeaves } from "../leaves";
import { type PartProgress, partProgress } from "./part-progress";
import type { PartGroup } from "./parts";
import type { SheetPart } from "./run-sheet";

/** What of a part counts in a group, by the gate each of its items belongs to today. */
export type PartShare = { group: PartGroup; progress: PartProgress };

type Part = Pick<SheetPart, "group" | "counted">;

/** The shares of each part, one at least; those of all parts in a group sum up to what its gate counts. */
export function partShares<One extends Part>(deployment: Deployment, parts: readonly One[]): Map<One, PartShare[]> {
  const before = new Set(countedLeaves(deployment, "go").map(({ id }) => id));
  const after = new Set(countedLeaves(deployment, "close").map(({ id }) => id));
  const groupOf = (id: string): PartGroup => (before.has(id) ? "before" : after.has(id) ? "after" : "if-declared");
  return new Map(parts.map((part) => [part, sharesOf(deployment, part, groupOf)]));
}

function sharesOf(deployment: Deployment, part: Part, groupOf: (id: string) => PartGroup): PartShare[] {
  const shares = GROUPS.flatMap((group): PartShare[] => {
    const counted = part.counted.filter((id) => groupOf(id) === group);
    return counted.length > 0 ? [{ group, progress: partProgress(deployment, counted) }] : [];
  });
  return shares.length > 0 ? shares : [{ group: part.group, progress: partProgress(deployment, []) }];
}

const GROUPS = ["before", "after", "if-declared"] as const;
