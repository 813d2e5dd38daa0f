import { z } from "zod";
import { offer } from "@/lib/domain/deployment/upgrade/offer";
import { upgrade } from "@/lib/domain/deployment/upgrade/upgrading";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { asker } from "./asker";
import { onDeployment, workspaceNow } from "./command";

/** `shown` is the hash of the preview somebody saw: anything else is refused, with the preview as it is now. */
export const UpgradeDeployment = z.object({
  deployment: Id,
  version: z.number().int().positive(),
  reason: Reason,
  shown: z.string().length(64),
});

/** Lets a deployment stand on a newer version of its template. */
export const upgradeDeployment = onDeployment({
  input: UpgradeDeployment,
  deed: "upgrade-deployments",
  gather: () => workspaceNow(),
  decide: (deployment, { version, reason, shown }, context, workspace) => ({
    facts: upgrade(deployment, asker(context), { next: offer(workspace, deployment, version), reason, shown }),
    answer: {},
  }),
});
