import { deploymentIds } from "@/lib/db/deployment-ids";
import { readDeployment } from "@/lib/db/deployments";
import { readSeen } from "@/lib/db/seen";
import { readWorkspace } from "@/lib/db/workspace";
import type { Acting } from "@/lib/domain/deployment/acting";
import { aroundOf } from "@/lib/domain/deployment/around";
import { toldOfRoles } from "@/lib/domain/waiting/told-of-roles";
import { type WaitingPage, waitingIn } from "@/lib/domain/waiting/waiting-page";

const CLOSED_SHOWN = 40;

/** What waits for a person in every open deployment, the last closed ones and those that owe a review, and what they were told. */
export async function waiting(viewer: Acting): Promise<WaitingPage> {
  const now = new Date().toISOString();
  const [ids, workspace, seen] = await Promise.all([deploymentIds(CLOSED_SHOWN), readWorkspace(), readSeen(viewer.id)]);
  const deployments = await Promise.all(ids.map((id) => readDeployment(id)));
  return {
    deployments: deployments
      .map((deployment) => waitingIn(deployment, viewer, aroundOf(workspace, deployment, now)))
      .filter(({ tasks, told }) => tasks.length + told.length > 0),
    roles: toldOfRoles(workspace, viewer.id),
    seen,
  };
}
