import type { Item } from "@/lib/domain/checklist/checklist";
import type { Deployment, Moment } from "./deployment";
import type { DeploymentFact } from "./fact";
import { countedLeaves, isResolved } from "./leaves";

type Forced = Extract<DeploymentFact, { type: "go.forced" }>;

/** Go with blockers: what was left open before go is answered after it (domain.md rule 3). */
export function evolveForced(
  before: Deployment,
  moment: Moment,
  { reason, blockers, skipped }: Forced,
): Partial<Deployment> {
  const left = new Set(countedLeaves(before, "go").filter((item) => !isResolved(before, item)));
  const items = before.checklist.items.map((item): Item => (left.has(item) ? { ...item, gate: "close" } : item));
  return {
    go: moment,
    life: "launching",
    forced: { ...moment, reason, blockers, skipped, review: null },
    checklist: { ...before.checklist, items },
    laidOut: moment.seq,
  };
}
