import type { Item } from "@/lib/domain/checklist/checklist";
import { stageStates } from "@/lib/domain/signoff/stages";
import type { Deployment } from "./deployment";
import { countedLeaves, gateToday, isResolved } from "./leaves";

/** A computed item follows from its gate and the stages of it, wherever it stands in the document. */
export function computedState(deployment: Deployment, item: Item): "open" | "done" {
  const gate = gateToday(deployment, item);
  if (!gate) return "open";
  if (item.computed === "items") {
    return countedLeaves(deployment, gate).every((leaf) => isResolved(deployment, leaf)) ? "done" : "open";
  }
  const stages = stageStates(deployment).filter((stage) => stage.gate === gate);
  return stages.length > 0 && stages.every(({ complete }) => complete) ? "done" : "open";
}
