import { readDeployment } from "@/lib/db/deployments";
import { readWorkspace } from "@/lib/db/workspace";
import { offer } from "@/lib/domain/deployment/upgrade/offer";
import { upgradePreview as preview, type UpgradePreview } from "@/lib/domain/deployment/upgrade/preview";

/** What upgrading a deployment to a version would change as things stand. Refuses where that cannot be. */
export async function upgradePreview(id: string, version: number): Promise<UpgradePreview> {
  const [deployment, workspace] = await Promise.all([readDeployment(id), readWorkspace()]);
  return preview(deployment, offer(workspace, deployment, version));
}
