import { answerOf, type BoundProbe, type Deployment, itemOf } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { unanswerable } from "@/lib/domain/deployment/unanswerable";
import type { EndedRun } from "./ended-run";

/**
 * The tick of a pass, where its probe was set to that and no person said otherwise since: whoever set it so answers for
 * it. Which option was chosen only a person says.
 */
export function automaticTick(
  deployment: Deployment,
  { automatic, bound, by }: BoundProbe,
  { item: id, run, sha256, verdict, flapping }: EndedRun,
): DeploymentFact[] {
  if (!automatic || verdict.outcome !== "pass" || flapping) return [];
  const item = itemOf(deployment, id);
  const { state, overruled = 0 } = answerOf(deployment, id);
  if (state !== "open" || overruled > bound || item.kind === "option-set") return [];
  if (unanswerable(deployment, item)) return [];
  const setBy = { id: by.id, name: by.name };
  return [{ type: "item.ticked", item: id, option: null, automatic: { run, sha256, setBy } }];
}
