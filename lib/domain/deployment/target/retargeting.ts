import { demand } from "@/lib/domain/access";
import { Refusal } from "@/lib/domain/refusal";
import type { Acting } from "../acting";
import type { Deployment } from "../deployment";
import type { DeploymentFact } from "../fact";

type Release = { target: string; digest: string | null; reason: string };

/**
 * Releases another version, or another build of it. What was answered so far counts as open until it is confirmed
 * (domain.md rule 8); a blank of the document that names the version is filled anew.
 */
export function changeTarget(
  deployment: Deployment,
  person: Acting,
  { target, digest, reason }: Release,
): DeploymentFact[] {
  demand(person, "change-target");
  if (deployment.life !== "planned") {
    throw new Refusal(
      "conflict",
      "What is released is changed while a deployment is planned. Go was called or it is closed.",
    );
  }
  if (deployment.target === target && deployment.digest === digest) return [];
  return [{ type: "target.changed", target, digest, reason }, ...refilled(deployment, target)];
}

/** A blank that somebody filled in with something else than the version says what they meant by it. */
function refilled({ checklist, details, target: before }: Deployment, target: string): DeploymentFact[] {
  return checklist.fields
    .filter(({ id, kind, value }) => kind === "version" && (details[id]?.value ?? value) === before)
    .filter(() => before !== target)
    .map(({ id }) => ({ type: "detail.filled", field: id, value: target }));
}
