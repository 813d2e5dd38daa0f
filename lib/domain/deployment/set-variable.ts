import { demand } from "@/lib/domain/access";
import { Refusal } from "@/lib/domain/refusal";
import { type VariableChange, variableChanges } from "@/lib/domain/variable/variable-change";
import type { Acting } from "./acting";
import type { Deployment } from "./deployment";
import type { DeploymentFact } from "./fact";

/** Gives a placeholder of this deployment a value, or takes it away; nothing a signature covers changes by it. */
export function setVariable(deployment: Deployment, person: Acting, change: VariableChange): DeploymentFact[] {
  demand(person, "set-variables");
  if (deployment.closed) throw new Refusal("conflict", "This deployment is closed; its variables stay as they are.");
  return variableChanges(deployment.variables, change).map((changed) => ({ type: "variable.set", ...changed }));
}
