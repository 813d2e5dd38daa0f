import type { Gate, Item } from "@/lib/domain/checklist/checklist";
import { gateOf, isCounted } from "@/lib/domain/checklist/counts";
import { isCritical } from "@/lib/domain/waiver/is-critical";
import { isWaived } from "@/lib/domain/waiver/waived";
import { answerOf, type Deployment } from "./deployment";

type Read = Pick<Deployment, "checklist" | "declared">;

/** The gate an item is answered for today: a declared procedure belongs to close, an undeclared one to neither. */
export function gateToday({ checklist, declared }: Read, item: Item): Gate | null {
  if (item.contingency) return declared[item.contingency] ? "close" : null;
  return gateOf(checklist, item);
}

/** The counted leaves of a gate in document order, those answered not applicable included. */
export function countedLeaves(deployment: Read, gate: Gate): Item[] {
  const { checklist, declared } = deployment;
  const lists = known.get(checklist) ?? new Map<string, Item[]>();
  known.set(checklist, lists);
  const key = [gate, ...Object.keys(declared)].join(" ");
  const leaves =
    lists.get(key) ?? checklist.items.filter((item) => isCounted(item) && gateToday(deployment, item) === gate);
  lists.set(key, leaves);
  return leaves;
}

// A checklist never changes, and every act asks this of it.
const known = new WeakMap<Read["checklist"], Map<string, Item[]>>();

/** Done, not applicable, or waived. That a critical item is not applicable counts once a second person agreed to it. */
export const isResolved = (deployment: Deployment, { id }: Item): boolean =>
  answerOf(deployment, id).state === "done" || isLeftOut(deployment, id) || isWaived(deployment, id);

/** Whether an item is not applicable and leaves the denominator. */
export function isLeftOut(deployment: Deployment, item: string): boolean {
  const { state, waiver } = answerOf(deployment, item);
  return state === "not-applicable" && (waiver !== undefined || !isCritical(deployment, item));
}

export type Progress = { resolved: number; required: number };

/** Progress counts required leaves; one that is not applicable leaves the denominator. */
export function progressOf(deployment: Deployment, leaves: readonly Item[]): Progress {
  const required = leaves.filter(({ id }) => !isLeftOut(deployment, id));
  const resolved = required.filter((item) => isResolved(deployment, item));
  return { resolved: resolved.length, required: required.length };
}
