import type { Deployment, DeploymentEntry } from "./deployment";
import type { DeploymentFact } from "./fact";
import { withItem } from "./upgrade/with-item";

type ChecklistFact = Extract<DeploymentFact, { type: "item.added" | "deployment.upgraded" }>;

/** What another version of its template, or one item more, makes of a deployment. */
export function evolveChecklist(
  before: Deployment,
  { by, at, seq }: DeploymentEntry,
  fact: ChecklistFact,
): Partial<Deployment> {
  const moment = { by, at, seq };
  if (fact.type === "item.added") {
    const { item, after } = fact;
    const checklist = withItem(before.checklist, item, after);
    return { checklist, added: { ...before.added, [item.id]: moment }, laidOut: seq };
  }
  const { template, checklist, policy, policyFrom, reason } = fact;
  const left = { template: before.template, checklist: before.checklist, policy: before.policy };
  return {
    template,
    checklist,
    policy,
    policyFrom,
    upgrades: [...before.upgrades, { ...moment, reason, before: left }],
    laidOut: seq,
  };
}
