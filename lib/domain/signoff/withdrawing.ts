import { demand } from "@/lib/domain/access";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { Refusal } from "@/lib/domain/refusal";
import { stageStates } from "./stages";

/** Takes one's own signature back while its gate is ahead; it stays visible. `signature` is the seq of its entry. */
export function withdrawSignature(
  deployment: Deployment,
  person: Acting,
  { signature: seq, reason }: { signature: number; reason: string },
): DeploymentFact[] {
  demand(person, "sign");
  const signature = deployment.signatures.find((candidate) => candidate.seq === seq);
  if (!signature) throw new Refusal("missing", "There is no such signature here. Reload the page and try again.");
  if (signature.by.id !== person.id) {
    throw new Refusal("forbidden", `Only ${signature.by.name} can withdraw this signature. You can reject instead.`);
  }
  if (signature.withdrawn) return [];
  const states = stageStates(deployment);
  const stage = states.find(({ roles }) =>
    roles.some(({ current }) => current.some((one) => one.signature === signature)),
  );
  if (!stage) throw new Refusal("conflict", "A later signature of this role stands in place of this one already.");
  if (deployment.closed || (stage.gate === "go" && deployment.go)) {
    throw new Refusal("conflict", "What this signature decided has happened; it is part of the record now.");
  }
  return [{ type: "signature.withdrawn", signature: seq, reason }];
}
