import type { DeploymentEntry } from "@/lib/domain/deployment/deployment";
import { evolve, openingOf } from "@/lib/domain/deployment/fold";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { type Difference, differences } from "@/lib/domain/signoff/differences";
import { stateHash } from "@/lib/domain/signoff/state-hash";

type Shown = { stage: string; role: string; stateHash: string };

/** What changed in the scope of a role since the state a page showed; empty where the record never held that state. */
export function changedSinceShown(entries: readonly DeploymentEntry[], shown: Shown): Difference[] {
  const states = statesOf(entries, shown);
  const now = states.at(-1);
  const then = states.findLast((covered) => stateHash(covered) === shown.stateHash);
  return then && now ? differences(then, now) : [];
}

function statesOf([first, ...rest]: readonly DeploymentEntry[], { stage: id, role }: Shown) {
  if (!first) return [];
  let deployment = openingOf(first);
  const stage = deployment.checklist.stages.find((candidate) => candidate.id === id);
  if (!stage) return [];
  const states = [coveredBy(deployment, stage, role)];
  for (const entry of rest) {
    deployment = evolve(deployment, entry);
    states.push(coveredBy(deployment, stage, role));
  }
  return states;
}
