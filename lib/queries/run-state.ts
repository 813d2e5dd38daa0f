import { readDeployment } from "@/lib/db/deployments";
import { readWorkspace } from "@/lib/db/workspace";
import type { Acting } from "@/lib/domain/deployment/acting";
import { type RunState, runState as stateFor } from "@/lib/domain/deployment/run-state";
import { newerVersion } from "@/lib/domain/deployment/upgrade/offer";
import { holders } from "@/lib/domain/signoff/holders";

/** How a deployment stands now, for the person who looks. Refuses where there is none. */
export async function runState(id: string, viewer: Acting): Promise<RunState> {
  const [deployment, workspace] = await Promise.all([readDeployment(id), readWorkspace()]);
  const { checklist, system } = deployment;
  return stateFor(deployment, {
    viewer,
    holders: holders(workspace, checklist.stages, system.id),
    newer: newerVersion(workspace, deployment),
  });
}
