import { demand } from "@/lib/domain/access";
import { listing } from "@/lib/domain/listing";
import { Refusal } from "@/lib/domain/refusal";
import { stageStates } from "@/lib/domain/signoff/stages";
import type { Acting } from "./acting";
import type { Deployment } from "./deployment";
import type { DeploymentFact, Outcome } from "./fact";
import { outcomeOf, outcomeWords } from "./outcome";

type Ending = { outcome: Outcome; reason: string | null };

/** Ends a deployment with its outcome. Open items do not stop it; they stand on outcome and report. */
export function closeDeployment(deployment: Deployment, person: Acting, { outcome, reason }: Ending): DeploymentFact[] {
  demand(person, "close-deployments");
  const { closed } = deployment;
  if (closed?.outcome === outcome && closed.reason === reason) return [];
  if (closed) {
    throw new Refusal("conflict", `${closed.by.name} closed this deployment already. Correct its outcome instead.`);
  }
  const objection = outcomeObjection(deployment, outcome);
  if (objection) throw new Refusal("conflict", objection);
  if (outcome !== "successful" && !reason) throw new Refusal("invalid", "Say why it did not end as successful.");
  return [{ type: "deployment.closed", outcome, reason }];
}

/** A wrong outcome is corrected by a later entry; the first one stays in the record. */
export function correctOutcome(
  deployment: Deployment,
  person: Acting,
  { outcome, reason }: Ending & { reason: string },
): DeploymentFact[] {
  demand(person, "close-deployments");
  const ended = outcomeOf(deployment);
  if (!ended) throw new Refusal("conflict", "This deployment is not closed yet. Close it with its outcome.");
  if (ended.outcome === outcome && ended.reason === reason) return [];
  if (ended.outcome === outcome)
    throw new Refusal("conflict", `This deployment ended as ${outcomeWords(outcome)} already. Choose another outcome.`);
  const objection = outcomeObjection(deployment, outcome);
  if (objection) throw new Refusal("conflict", objection);
  return [{ type: "outcome.corrected", outcome, reason }];
}

/** Why a deployment cannot end so, as a sentence; undefined where it can. */
export function outcomeObjection(deployment: Deployment, outcome: Outcome): string | undefined {
  if (!deployment.go) {
    return outcome === "abandoned" ? undefined : "Go was never called, so this deployment can only be abandoned.";
  }
  if (outcome === "successful" && !deployment.live)
    return "Say first that the launch is through, then close it as successful.";
  if (outcome !== "successful" && outcome !== "partial") return undefined;
  const open = stageStates(deployment).filter(({ gate, complete }) => gate === "close" && !complete);
  if (open.length === 0) return undefined;
  return `Closing so waits for the signatures of ${listing(open.map(({ name }) => name))}.`;
}
