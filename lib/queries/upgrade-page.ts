import { readDeployment } from "@/lib/db/deployments";
import { readWorkspace } from "@/lib/db/workspace";
import { may } from "@/lib/domain/access";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { newerVersion, offer } from "@/lib/domain/deployment/upgrade/offer";
import { upgradePreview } from "@/lib/domain/deployment/upgrade/preview";
import type { UpgradePage } from "@/lib/domain/deployment/upgrade/upgrade-page";
import { Refusal } from "@/lib/domain/refusal";
import { versionOf } from "@/lib/domain/workspace/version-of";
import type { Workspace } from "@/lib/domain/workspace/workspace";

/** What upgrading a deployment to the newest version of its template would change. Refuses where there is no deployment. */
export async function upgradePage(id: string, viewer: Acting): Promise<UpgradePage> {
  const [deployment, workspace] = await Promise.all([readDeployment(id), readWorkspace()]);
  const { system, template, target, environment, zone, rehearsal, life } = deployment;
  const version = newerVersion(workspace, deployment);
  return {
    ...{ id, system, template, target, environment, zone, rehearsal, life },
    version: version === null ? null : published(workspace, template.id, version),
    ...(version === null ? { preview: null, refused: null } : previewed(deployment, workspace, version)),
    may: may(viewer.account, "upgrade-deployments"),
  };
}

function published(workspace: Workspace, template: string, wanted: number): UpgradePage["version"] {
  const found = versionOf(workspace, template, wanted)?.version;
  return found ? { version: wanted, by: found.by.name, at: found.at, note: found.note ?? null } : null;
}

function previewed(
  deployment: Deployment,
  workspace: Workspace,
  version: number,
): Pick<UpgradePage, "preview" | "refused"> {
  try {
    return { preview: upgradePreview(deployment, offer(workspace, deployment, version)), refused: null };
  } catch (error) {
    if (error instanceof Refusal) return { preview: null, refused: error.message };
    throw error;
  }
}
