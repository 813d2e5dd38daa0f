import type { Gate, Item } from "@/lib/domain/checklist/checklist";
import { gateOf, isCounted } from "@/lib/domain/checklist/counts";
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

type Answered = Pick<Deployment, "answers" | "waivers" | "probes" | "now">;

/** Done, not applicable, or waived. */
export const isResolved = (deployment: Answered, item: Item): boolean => {
  const { state } = answerOf(deployment, item.id);
  return state === "done" || state === "not-applicable" || isWaived(deployment, item.id);
};

export type Progress = { resolved: number; required: number };

/** Progress counts required leaves; one that is not applicable leaves the denominator. */
export function progressOf(deployment: Answered, leaves: readonly Item[]): Progress {
  const required = leaves.filter((item) => answerOf(deployment, item.id).state !== "not-applicable");
  const resolved = required.filter((item) => isResolved(deployment, item));
  return { resolved: resolved.length, required: required.length };
}
