import type { Gate } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { listing } from "@/lib/domain/listing";
import { holdingOf } from "@/lib/domain/workspace/holding-of";
import type { Rule } from "../rule";
import { signerWords } from "../signer-words";
import { type StageState, stageStates } from "../stages";

export default {
  claim: "Who created the deployment does not give its last approval",
  objections(deployment, { stage, role, decision, person }) {
    if (deployment.policy["creator-not-final-approver"] !== "forbid" || decision !== "approve") return [];
    const { system, opened } = deployment;
    const lent = holdingOf(person, role, system.id)?.delegatedBy;
    if (![person.id, lent?.id].includes(opened.by.id) || !isLast(deployment, stage)) return [];
    const creator = opened.by.name;
    const who =
      person.id === opened.by.id
        ? "who does so does not give its last approval"
        : `${person.name}, who would sign for ${creator}, does not give its last approval either`;
    return [`${creator} created this deployment, and ${who}. Somebody else who holds ${role} signs.`];
  },
  breaches(deployment, gate) {
    const { by } = deployment.opened;
    const signed = (lastOf(deployment, gate)?.roles ?? []).flatMap(({ valid }) => valid);
    const own = signed.filter((one) => one.by.id === by.id).map(({ role }) => role);
    const lent = signed.filter((one) => one.by.id !== by.id && one.delegatedBy?.id === by.id);
    return [
      ...(own.length > 0 ? [`${by.name} created this deployment and approved it as ${listing(own, 8)}.`] : []),
      ...lent.map((one) => `${by.name} created this deployment, and ${signerWords(one)} approved it as ${one.role}.`),
    ];
  },
} satisfies Rule;

const lastOf = (deployment: Deployment, gate: Gate): StageState | undefined =>
  stageStates(deployment).findLast((stage) => stage.gate === gate);

const isLast = (deployment: Deployment, stage: string): boolean =>
  (["go", "close"] as const).some((gate) => lastOf(deployment, gate)?.id === stage);
