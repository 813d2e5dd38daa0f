import { demand } from "@/lib/domain/access";
import { Refusal } from "@/lib/domain/refusal";
import type { Acting } from "./acting";
import type { Deployment } from "./deployment";
import type { DeploymentFact } from "./fact";

/** Fills in a blank of the document; an empty value empties it again. */
export function fillDetail(
  deployment: Deployment,
  person: Acting,
  { field: id, value }: { field: string; value: string },
): DeploymentFact[] {
  demand(person, "fill-details");
  const field = deployment.checklist.fields.find((candidate) => candidate.id === id);
  if (!field) throw new Refusal("missing", "That blank is not part of this deployment. Reload the page and try again.");
  if (deployment.closed) throw new Refusal("conflict", "This deployment is closed; its details stay as they are.");
  if (value !== "" && field.choices.length > 0 && !field.choices.includes(value)) {
    throw new Refusal("invalid", `Choose one of ${field.choices.join(", ")} for “${field.label}”.`);
  }
  const before = deployment.details[id]?.value ?? field.value ?? "";
  return before === value ? [] : [{ type: "detail.filled", field: id, value }];
}

/** Moves the planned launch and every window with it. */
export function moveT0(
  deployment: Deployment,
  person: Acting,
  { t0, reason }: { t0: string; reason: string },
): DeploymentFact[] {
  demand(person, "move-t0");
  if (deployment.life !== "planned") {
    throw new Refusal("conflict", "T-0 is moved while a deployment is planned. Go was called or it is closed.");
  }
  return Date.parse(deployment.t0) === Date.parse(t0) ? [] : [{ type: "t0.moved", t0, reason }];
}
