import { readDeployment } from "@/lib/db/deployments";
import { readWorkspace } from "@/lib/db/workspace";
import type { Acting } from "@/lib/domain/deployment/acting";
import { type RunView, runView } from "@/lib/domain/deployment/run-view";
import { newerVersion } from "@/lib/domain/deployment/upgrade/offer";
import { holders } from "@/lib/domain/signoff/holders";

/** The run page of a deployment as it stands now for one viewer. Refuses where there is no such deployment. */
export async function runPage(id: string, viewer: Acting): Promise<RunView> {
  const [deployment, workspace] = await Promise.all([readDeployment(id), readWorkspace()]);
  const { checklist, system } = deployment;
  return runView(deployment, {
    viewer,
    holders: holders(workspace, checklist.stages, system.id),
    newer: newerVersion(workspace, deployment),
  });
}
