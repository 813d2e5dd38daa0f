import { asOf } from "@/lib/domain/deployment/as-of";
import type { Deployment, DeploymentEntry } from "@/lib/domain/deployment/deployment";
import { evolve, fold } from "@/lib/domain/deployment/fold";
import { type Covered, coveredBy } from "@/lib/domain/signoff/covered";
import { type Difference, differences } from "@/lib/domain/signoff/differences";
import { stateHash } from "@/lib/domain/signoff/state-hash";

type Shown = { stage: string; role: string; stateHash: string };

/** How many entries a page may be behind and still be told what changed: each state takes milliseconds to hash. */
const MOST_BEHIND = 100;

/**
 * What changed in the scope of a role since the state a page showed; empty where that state is not among the last ones
 * of the record.
 */
export function changedSinceShown(entries: readonly DeploymentEntry[], shown: Shown): Difference[] {
  const states = lastStates(entries);
  const now = states[0] && coveredIn(asOf(states[0], new Date().toISOString()), shown);
  if (!now) return [];
  for (const state of states) {
    const then = coveredIn(state, shown);
    if (then && stateHash(then) === shown.stateHash) return differences(then, now);
  }
  return [];
}

/** By the stage as it was then: an upgrade may give it another scope. */
function coveredIn(state: Deployment, { stage: id, role }: Shown): Covered | undefined {
  const stage = state.checklist.stages.find((candidate) => candidate.id === id);
  return stage && coveredBy(state, stage, role);
}

/** The latest first. */
function lastStates(entries: readonly DeploymentEntry[]): Deployment[] {
  const before = Math.max(1, entries.length - MOST_BEHIND);
  let state = fold(entries.slice(0, before));
  const states = [state];
  for (const entry of entries.slice(before)) {
    state = evolve(state, entry);
    states.push(state);
  }
  return states.reverse();
}
