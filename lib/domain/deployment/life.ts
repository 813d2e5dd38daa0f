import { demand } from "@/lib/domain/access";
import type { Contingency } from "@/lib/domain/checklist/checklist";
import { listing } from "@/lib/domain/listing";
import { quantity } from "@/lib/domain/quantity";
import { Refusal } from "@/lib/domain/refusal";
import { demandLastingToGo } from "@/lib/domain/waiver/demand-lasting-to-go";
import type { Acting } from "./acting";
import type { Around } from "./around";
import type { Deployment } from "./deployment";
import type { DeploymentFact } from "./fact";
import { goBlockers } from "./go-blockers";
import { readiness } from "./readiness";

/** Go: the launch begins. Takes readiness GO; there is no way around a blocker. */
export function callGo(deployment: Deployment, person: Acting, around: Around): DeploymentFact[] {
  demand(person, "call-go");
  if (deployment.closed) throw new Refusal("conflict", "This deployment is closed. Create a new one to launch.");
  if (deployment.go) return [];
  const ready = readiness(deployment, around);
  const blockers = goBlockers(ready);
  if (blockers.length === 0) {
    demandLastingToGo(deployment, around.now);
    return [{ type: "go.called" }];
  }
  const frozen = ready.warnings.find(({ kind }) => kind === "freeze");
  if (frozen) {
    throw new Refusal("conflict", `Go cannot be called now. ${frozen.text}. An owner can lift that.`, { blockers });
  }
  const texts = blockers.map(({ text }) => text);
  const way = `${quantity(texts.length, "thing")} in the way: ${listing(texts)}`;
  throw new Refusal("conflict", `Go cannot be called, this deployment is on ${ready.word}. ${way}.`, { blockers });
}

/** The launch is through; windows after the launch count from here. */
export function completeLaunch(deployment: Deployment, person: Acting): DeploymentFact[] {
  demand(person, "complete-launch");
  if (deployment.closed) throw new Refusal("conflict", "This deployment is closed already.");
  if (!deployment.go) throw new Refusal("conflict", "Nothing is launching yet. Call go first.");
  return deployment.live ? [] : [{ type: "launch.completed" }];
}

/** From here on what belongs to the procedure is answered, whether or not the document names steps for it. */
export function declareProcedure(
  deployment: Deployment,
  person: Acting,
  { procedure, reason }: { procedure: Contingency; reason: string },
): DeploymentFact[] {
  demand(person, "declare-procedures");
  if (deployment.closed)
    throw new Refusal("conflict", "This deployment is closed; nothing is declared in it any more.");
  if (!deployment.go) {
    throw new Refusal("conflict", `There is nothing to answer with a ${procedure} before go was called.`);
  }
  const before = deployment.declared[procedure];
  if (!before) return [{ type: "procedure.declared", procedure, reason }];
  if (before.by.id === person.id && before.reason === reason) return [];
  throw new Refusal(
    "conflict",
    `${before.by.name} declared the ${procedure} already: “${before.reason}”. Say more where its items are answered.`,
  );
}
