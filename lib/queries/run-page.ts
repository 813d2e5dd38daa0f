import { readDeployment } from "@/lib/db/deployments";
import { readWorkspace } from "@/lib/db/workspace";
import type { Acting } from "@/lib/domain/deployment/acting";
import { aroundOf } from "@/lib/domain/deployment/around";
import { newerVersion } from "@/lib/domain/deployment/upgrade/offer";
import { type RunView, runView } from "@/lib/domain/deployment/view/run-view";

/** The run page of a deployment as it stands now for one viewer. Refuses where there is no such deployment. */
export async function runPage(id: string, viewer: Acting): Promise<RunView> {
  const [deployment, workspace] = await Promise.all([readDeployment(id), readWorkspace()]);
  return runView(deployment, {
    viewer,
    around: aroundOf(workspace, deployment, new Date().toISOString()),
    newer: newerVersion(workspace, deployment),
  });
}
