import type { Gate } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { listing } from "@/lib/domain/listing";
import type { Rule } from "../rule";
import { type StageState, stageStates } from "../stages";

export default {
  claim: "Who created the deployment does not give its last approval",
  objections(deployment, { stage, role, decision, person }) {
    if (deployment.policy["creator-not-final-approver"] !== "forbid" || decision !== "approve") return [];
    if (person.id !== deployment.opened.by.id || !isLast(deployment, stage)) return [];
    return [
      `${person.name} created this deployment, and who does so does not give its last approval. Somebody else who holds ${role} signs.`,
    ];
  },
  breaches(deployment, gate) {
    const { by } = deployment.opened;
    const roles = (lastOf(deployment, gate)?.roles ?? []).filter(({ valid }) =>
      valid.some((one) => one.by.id === by.id),
    );
    if (roles.length === 0) return [];
    return [
      `${by.name} created this deployment and approved it as ${listing(
        roles.map(({ role }) => role),
        8,
      )}.`,
    ];
  },
} satisfies Rule;

const lastOf = (deployment: Deployment, gate: Gate): StageState | undefined =>
  stageStates(deployment).findLast((stage) => stage.gate === gate);

const isLast = (deployment: Deployment, stage: string): boolean =>
  (["go", "close"] as const).some((gate) => lastOf(deployment, gate)?.id === stage);
