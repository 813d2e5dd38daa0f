import type { Gate } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { countedLeaves, isLeftOut } from "@/lib/domain/deployment/leaves";
import { type PartProgress, partProgress } from "@/lib/domain/deployment/view/part-progress";

/**
 * How many counted leaves of a gate stand in each state; `required` leaves out those not applicable. `left` are those
 * left open when somebody broke the glass: required before go, where they stand in no state, and after it once more.
 */
export type GateCounts = { gate: Gate; left: number } & Omit<PartProgress, "resolved">;

/** Both gates, go first. */
export const gateCounts = (deployment: Deployment): GateCounts[] =>
  (["go", "close"] as const).map((gate) => {
    const leaves = countedLeaves(deployment, gate).map(({ id }) => id);
    const { resolved: _, required, ...counts } = partProgress(deployment, leaves);
    const left = deployment.forced?.left ?? [];
    if (gate === "go") return { gate, left: left.length, required: required + left.length, ...counts };
    const carried = leaves.filter((id) => left.includes(id) && !isLeftOut(deployment, id));
    return { gate, left: carried.length, required, ...counts };
  });
