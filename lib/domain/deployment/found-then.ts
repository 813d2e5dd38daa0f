import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "./deployment";

type Read = Pick<Deployment, "checklist" | "upgrades">;

/**
 * What a checklist holds, as it was when the entry `seq` was written, or as it was last known where it was no longer,
 * or not yet, part of the checklist then.
 */
export function foundThen<Found>(
  { checklist, upgrades }: Read,
  seq: number,
  find: (checklist: Checklist) => Found | undefined,
): Found | undefined {
  const then = upgrades.find((upgrade) => upgrade.seq > seq)?.before.checklist ?? checklist;
  const earlier = upgrades.map(({ before }) => before.checklist).reverse();
  for (const candidate of [then, checklist, ...earlier]) {
    const found = find(candidate);
    if (found) return found;
  }
  return undefined;
}
