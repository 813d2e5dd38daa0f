import type { Gate } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { countedLeaves } from "@/lib/domain/deployment/leaves";
import { type PartProgress, partProgress } from "@/lib/domain/deployment/view/part-progress";

/** How many counted leaves of a gate stand in each state; `required` leaves out those not applicable. */
export type GateCounts = { gate: Gate } & Omit<PartProgress, "resolved">;

/** Both gates, go first. */
export const gateCounts = (deployment: Deployment): GateCounts[] =>
  (["go", "close"] as const).map((gate) => {
    const leaves = countedLeaves(deployment, gate).map(({ id }) => id);
    const { resolved: _, ...counts } = partProgress(deployment, leaves);
    return { gate, ...counts };
  });
