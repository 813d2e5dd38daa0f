import type { Gate } from "@/lib/domain/checklist/checklist";
import { type AnswerState, answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import { countedLeaves } from "@/lib/domain/deployment/leaves";

/** How many counted leaves of a gate stand in each state; `required` leaves out those not applicable. */
export type GateCounts = { gate: Gate; required: number } & Record<AnswerState, number>;

/** Both gates, go first. */
export const gateCounts = (deployment: Deployment): GateCounts[] =>
  (["go", "close"] as const).map((gate) => {
    const counts = { open: 0, done: 0, failed: 0, blocked: 0, "not-applicable": 0 };
    const leaves = countedLeaves(deployment, gate);
    for (const { id } of leaves) counts[answerOf(deployment, id).state] += 1;
    return { gate, required: leaves.length - counts["not-applicable"], ...counts };
  });
