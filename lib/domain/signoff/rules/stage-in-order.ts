import type { Deployment } from "@/lib/domain/deployment/deployment";
import { listing } from "@/lib/domain/listing";
import { countsAsOne, signedBy } from "../counts-as-one";
import type { Rule, Signing } from "../rule";
import { signerWords } from "../signer-words";
import { type RoleState, type StageState, stageStates } from "../stages";

export default {
  claim: "Stages sign in their order, while their gate is ahead",
  objections(deployment, signing) {
    const stages = stageStates(deployment);
    const stage = stages.find(({ id }) => id === signing.stage);
    const named = stage?.roles.find(({ role }) => role === signing.role);
    if (!stage || !named) return [`${signing.role} does not sign in this stage. Reload the page and try again.`];
    const past = history(deployment, stage);
    if (past) return [past];
    return signing.decision === "approve"
      ? [...turn(stages, stage, signing), ...again(deployment, named, signing.person)]
      : [];
  },
} satisfies Rule;

function history(deployment: Deployment, stage: StageState): string | undefined {
  if (deployment.closed) return "This deployment is closed; nothing in it is signed any more.";
  if (stage.gate === "go" && deployment.go)
    return "Go was called; its signatures are history and no more are given for it.";
  return stage.gate === "close" && !deployment.go
    ? `${stage.name} decides closing; it signs once go was called.`
    : undefined;
}

function turn(stages: readonly StageState[], stage: StageState, { role }: Signing): string[] {
  const before = stages.slice(0, stages.indexOf(stage)).find(({ gate, complete }) => gate === stage.gate && !complete);
  if (!before) return [];
  const waiting = before.roles.filter(({ standing }) => standing !== "approved").map((state) => state.role);
  return [`It is not the turn of ${role} yet: stage ${before.name} is not complete, it waits for ${listing(waiting)}.`];
}

function again(deployment: Deployment, state: RoleState, person: Signing["person"]): string[] {
  const { role, standing, valid, needed } = state;
  if (standing === "approved") {
    const names = listing(valid.map(({ by }) => by.name));
    const still = valid.length === 1 ? "that signature is" : "those signatures are";
    return [`${role} has approved already (${names}), and ${still} valid.`];
  }
  const one = valid.find((signature) => countsAsOne(signature, signedBy(person, role, deployment)));
  if (standing === "rejected" || !one) return [];
  const { name } = one.delegatedBy ?? one.by;
  const lent = one.by.id === person.id ? "" : `, and whoever signs for ${name} counts as ${name}`;
  return [
    `${signerWords(one)} has approved as ${role} already. It takes ${needed} different people${lent}; somebody else signs.`,
  ];
}
