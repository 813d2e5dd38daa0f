import type { Item } from "@/lib/domain/checklist/checklist";
import { answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { evolveAll } from "@/lib/domain/deployment/fold";
import { merge } from "./merge";
import type { Offer } from "./offer";

/** The facts an upgrade consists of, and the deployment after them. */
export type Steps = { facts: DeploymentFact[]; after: Deployment };

/** What upgrading a deployment comes to: answers that no longer fit are opened, probes without an item unbound. */
export function upgradeSteps(
  deployment: Deployment,
  { template, checklist, policy, policyFrom }: Offer,
  reason: string,
): Steps {
  const merged = merge(deployment, checklist);
  const now = new Map(merged.items.map((item) => [item.id, item]));
  const why = `Version ${template.version} of the template`;
  const facts: DeploymentFact[] = [
    ...merged.items
      .filter((item) => !fits(deployment, item))
      .map(({ id }): DeploymentFact => ({ type: "item.unticked", item: id, reason: `${why} has other options` })),
    ...Object.keys(deployment.probes)
      .filter((id) => !takesProbe(now.get(id)))
      .map((id): DeploymentFact => ({ type: "probe.unbound", item: id, reason: `${why} has no such item to probe` })),
    { type: "deployment.upgraded", template, checklist: merged, policy, ...(policyFrom && { policyFrom }), reason },
  ];
  const { id: stream, seq, now: at, lastBy: by } = deployment;
  const entries = facts.map((fact, place) => ({ stream, seq: seq + 1 + place, at, by, fact }));
  return { facts, after: evolveAll(deployment, entries) };
}

/** An option set is done by one of its options. */
function fits(deployment: Deployment, { id, kind, options, group }: Item): boolean {
  const { state, option } = answerOf(deployment, id);
  if (state !== "done" || kind !== "option-set" || group) return true;
  return options.some((candidate) => candidate.id === option);
}

const takesProbe = (item: Item | undefined): boolean => item !== undefined && !item.group && item.computed === null;
