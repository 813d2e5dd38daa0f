import type { Acting } from "@/lib/domain/deployment/acting";
import type { Around } from "@/lib/domain/deployment/around";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { runState } from "@/lib/domain/deployment/view/run-state";
import { type Task, tasks } from "./tasks";
import { type Told, told } from "./told";
import type { ToldOfRole } from "./told-of-roles";

/** One deployment, as far as a person has to do something in it or is told something of it; once go was called, `t0` is when. */
export type WaitingIn = {
  deployment: Pick<Deployment, "id" | "target" | "environment" | "rehearsal" | "t0"> & { system: string };
  tasks: Task[];
  told: Told[];
};

/** Everything that waits for a person and was told to them; `seen` is until when they have read it. */
export type WaitingPage = { deployments: WaitingIn[]; roles: ToldOfRole[]; seen: string | null };

/** What waits for a person in a deployment, and what they are told of it. */
export function waitingIn(deployment: Deployment, viewer: Acting, around: Around): WaitingIn {
  const { id, target, environment, rehearsal, t0, go, system } = deployment;
  const state = runState(deployment, { viewer, around });
  return {
    deployment: { id, target, environment, rehearsal, t0: go?.at ?? t0, system: system.name },
    tasks: tasks(deployment, state, viewer),
    told: told(deployment, viewer),
  };
}
