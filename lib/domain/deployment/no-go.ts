import { demand, may } from "@/lib/domain/access";
import { Refusal } from "@/lib/domain/refusal";
import { holdsRole } from "@/lib/domain/workspace/holds-role";
import type { Acting } from "./acting";
import type { Deployment } from "./deployment";
import type { DeploymentFact } from "./fact";

/** A veto on going, until any of those who may give one lifts it. */
export function declareNoGo(deployment: Deployment, person: Acting, { reason }: { reason: string }): DeploymentFact[] {
  demandVoice(deployment, person);
  const { noGo } = deployment;
  if (noGo?.by.id === person.id && noGo.reason === reason) return [];
  if (noGo) throw new Refusal("conflict", `${noGo.by.name} declared NO-GO already: “${noGo.reason}”.`);
  if (deployment.life !== "planned") throw new Refusal("conflict", "A NO-GO stands before go. This is past it.");
  return [{ type: "no-go.declared", reason }];
}

/** Takes a NO-GO back, also one that somebody else declared. */
export function liftNoGo(deployment: Deployment, person: Acting, { reason }: { reason: string }): DeploymentFact[] {
  demandVoice(deployment, person);
  if (!deployment.noGo) return [];
  if (deployment.closed) throw new Refusal("conflict", "This deployment is closed; its NO-GO is part of the record.");
  return [{ type: "no-go.lifted", reason }];
}

/** A release manager, or whoever holds a role of the last stage before go (domain.md rule 5). */
export function hasVoice({ checklist, system }: Deployment, person: Acting): boolean {
  if (may(person.account, "decide-no-go")) return true;
  const last = checklist.stages.findLast(({ gate }) => gate === "go");
  return may(person.account, "sign") && (last?.roles ?? []).some(({ role }) => holdsRole(person, role, system.id));
}

function demandVoice(deployment: Deployment, person: Acting): void {
  if (!hasVoice(deployment, person)) demand(person, "decide-no-go");
}
