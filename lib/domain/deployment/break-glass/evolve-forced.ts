import type { Item } from "@/lib/domain/checklist/checklist";
import { staleSignatures } from "@/lib/domain/signoff/stale-signatures";
import type { Deployment, Moment } from "../deployment";
import type { DeploymentFact } from "../fact";
import { countedLeaves, gateToday, isResolved } from "../leaves";

type Forced = Extract<DeploymentFact, { type: "go.forced" }>;

/**
 * Go with blockers: what was left open before go is answered after it (domain.md rule 3), a NO-GO is behind it, and a
 * signature that was stale stays so.
 */
export function evolveForced(
  before: Deployment,
  moment: Moment,
  { reason, blockers, skipped }: Forced,
): Partial<Deployment> {
  const left = countedLeaves(before, "go").filter((item) => !isResolved(before, item));
  const moves = new Set([...left, ...(left.length > 0 ? before.checklist.items.filter(isSum(before)) : [])]);
  const items = before.checklist.items.map((item): Item => (moves.has(item) ? { ...item, gate: "close" } : item));
  return {
    go: moment,
    staleAtGo: staleSignatures(before),
    life: "launching",
    noGo: null,
    forced: {
      ...moment,
      ...{ reason, blockers, skipped, review: null },
      left: left.map(({ id }) => id),
    },
    checklist: { ...before.checklist, items },
    laidOut: moment.seq,
  };
}

/** "All checklist items above completed" is not so while one of them is open: it moves with them. */
const isSum = (before: Deployment) => (item: Item) => item.computed === "items" && gateToday(before, item) === "go";
