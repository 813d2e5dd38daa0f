import { readDeployment } from "@/lib/db/deployments";
import { readWorkspace } from "@/lib/db/workspace";
import type { Acting } from "@/lib/domain/deployment/acting";
import { aroundOf } from "@/lib/domain/deployment/around";
import { newerVersion } from "@/lib/domain/deployment/upgrade/offer";
import { type RunState, runState as stateFor } from "@/lib/domain/deployment/view/run-state";

/** How a deployment stands now, for the person who looks. Refuses where there is none. */
export async function runState(id: string, viewer: Acting): Promise<RunState> {
  const [deployment, workspace] = await Promise.all([readDeployment(id), readWorkspace()]);
  return stateFor(deployment, {
    viewer,
    around: aroundOf(workspace, deployment, new Date().toISOString()),
    newer: newerVersion(workspace, deployment),
  });
}
