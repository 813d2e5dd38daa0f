import { deploymentIds } from "@/lib/db/deployment-ids";
import { readDeployment } from "@/lib/db/deployments";
import { entriesOf } from "@/lib/db/entries";
import { readWorkspace } from "@/lib/db/workspace";
import type { Acting } from "@/lib/domain/deployment/acting";
import { aroundOf } from "@/lib/domain/deployment/around";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { describeDeployment } from "@/lib/domain/deployment/describe";
import { DeploymentFact } from "@/lib/domain/deployment/fact";
import type { ListedDeployment } from "@/lib/domain/deployment/view/listed-deployment";
import { type RunState, runState } from "@/lib/domain/deployment/view/run-state";
import { tasks } from "@/lib/domain/waiting/tasks";
import type { Workspace } from "@/lib/domain/workspace/workspace";

const CLOSED_SHOWN = 40;

/** Every open deployment, the last closed ones and those that owe a review, as they stand now for one viewer. */
export async function deployments(viewer: Acting): Promise<ListedDeployment[]> {
  const [ids, workspace] = await Promise.all([deploymentIds(CLOSED_SHOWN), readWorkspace()]);
  return Promise.all(ids.map(async (id) => listed(await readDeployment(id), viewer, workspace)));
}

async function listed(deployment: Deployment, viewer: Acting, workspace: Workspace): Promise<ListedDeployment> {
  const { id, target, environment, rehearsal, t0, system } = deployment;
  const state = runState(deployment, { viewer, around: aroundOf(workspace, deployment, new Date().toISOString()) });
  const { go, live, closed, noGo } = state;
  return {
    ...{ id, target, environment, rehearsal, t0 },
    system: system.name,
    isForced: deployment.forced !== null,
    readiness: state.readiness,
    go: go?.at ?? null,
    live: live?.at ?? null,
    closed: closed?.at ?? null,
    noGo: noGo && { by: noGo.by.name, at: noGo.at },
    tasks: tasks(deployment, state, viewer),
    waitsFor: waitsFor(state),
    last: await lastAct(deployment),
  };
}

async function lastAct(deployment: Deployment): Promise<ListedDeployment["last"]> {
  const { id, seq, at, lastBy } = deployment;
  const [entry] = await entriesOf(id, DeploymentFact, seq - 1, seq);
  return { by: lastBy.name, at, text: entry ? describeDeployment(deployment, entry) : "" };
}

/** The roles whose turn it is, or who calls go. */
function waitsFor({ life, readiness, stages }: RunState): string[] {
  if (life === "closed") return [];
  if (life === "planned" && readiness.word === "GO") return ["Release manager, to call go"];
  const next = stages.find(({ gate, complete }) => gate === readiness.gate && !complete);
  return next?.roles.filter(({ standing }) => standing !== "approved").map(({ role }) => role) ?? [];
}
