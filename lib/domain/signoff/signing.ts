import { demand } from "@/lib/domain/access";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { Decision, DeploymentFact } from "@/lib/domain/deployment/fact";
import type { Method } from "@/lib/domain/factor/method";
import { reasonGap } from "@/lib/domain/reason-gap";
import { Refusal } from "@/lib/domain/refusal";
import { demandLasting } from "@/lib/domain/waiver/demand-lasting";
import { holdingOf } from "@/lib/domain/workspace/holding-of";
import { coveredBy } from "./covered";
import { objections } from "./objections";
import { stateHash } from "./state-hash";

/** `stateHash` is that of the state the page showed; `comment` is the reason where the decision is to reject. */
type Given = {
  stage: string;
  role: string;
  decision: Decision;
  meaning: string;
  comment: string | null;
  stateHash: string;
  method: Method;
};

const NO_REASON = "Say why you reject, in two words or more; everybody here reads it.";

/**
 * A role's signature over exactly what was shown. That the person authenticated again is seen to outside. `now` is
 * ISO 8601 in UTC.
 */
export function signOff(deployment: Deployment, person: Acting, given: Given, now: string): DeploymentFact[] {
  demand(person, "sign");
  const { stage: id, role, decision, meaning, comment } = given;
  const stage = deployment.checklist.stages.find((candidate) => candidate.id === id);
  if (!stage) throw new Refusal("missing", "There is no such stage. Reload the page and try again.");
  const [first, ...more] = objections(deployment, { stage: id, role, decision, person });
  if (first) throw new Refusal("conflict", [first, ...more].join(" "), { objections: [first, ...more] });
  if (decision === "reject" && reasonGap(comment ?? "") !== null) throw new Refusal("invalid", NO_REASON);
  const covered = coveredBy(deployment, stage, role);
  demandLasting(covered, now);
  const hash = stateHash(covered);
  if (hash !== given.stateHash) {
    throw new Refusal("stale", "Something you answer for changed since this page was shown. Look again, then sign.", {
      stateHash: hash,
    });
  }
  const scope = covered.scope.sections;
  const lent = holdingOf(person, role, deployment.system.id)?.delegatedBy;
  const whose = lent ? { delegatedBy: { id: lent.id, name: lent.name } } : {};
  const { method } = given;
  return [
    { type: "role.signed", stage: id, role, decision, meaning, comment, method, scope, stateHash: hash, ...whose },
  ];
}
