import type { Deployment } from "../deployment";
import { type RunSheet, runSheet } from "./run-sheet";
import { type RunState, runState, type Viewing } from "./run-state";

/** What stands at the top of the run page; like the sheet it changes with `laidOut` only. */
export type RunHead = Pick<
  Deployment,
  | "id"
  | "system"
  | "template"
  | "target"
  | "digest"
  | "environment"
  | "zone"
  | "rehearsal"
  | "baseUrl"
  | "policy"
  | "opened"
  | "laidOut"
> & {
  /** Somebody broke the glass: go was called with blockers. */
  isForced: boolean;
};

/** The whole run page as plain JSON: `head` and `sheet` stay, `state` is fetched again after a change. */
export type RunView = { head: RunHead; sheet: RunSheet; state: RunState };

/** The reading of a deployment for the run page. */
export function runView(deployment: Deployment, viewing: Viewing): RunView {
  const { id, system, template, target, digest, environment, zone, rehearsal, baseUrl, policy, opened } = deployment;
  const { forced, laidOut } = deployment;
  return {
    head: {
      ...{ id, system, template, target, digest, environment, zone, rehearsal, baseUrl, policy, opened, laidOut },
      isForced: forced !== null,
    },
    sheet: runSheet(deployment.checklist),
    state: runState(deployment, viewing),
  };
}
