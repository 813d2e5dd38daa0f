import type { Deployment } from "@/lib/domain/deployment/deployment";
import { Refusal } from "@/lib/domain/refusal";
import { inForce } from "@/lib/domain/signoff/policy/in-force";
import { versionOf } from "@/lib/domain/workspace/version-of";
import type { Workspace } from "@/lib/domain/workspace/workspace";

/** A version of a deployment's template as it would hold for it, with the rules in force now. */
export type Offer = Pick<Deployment, "template" | "checklist" | "policy" | "policyFrom">;

type Templates = Pick<Workspace, "templates">;

/** The newest version of the template where it is newer than the one a deployment stands on, else null. */
export function newerVersion({ templates }: Templates, { template, closed }: Deployment): number | null {
  const newest = templates[template.id]?.versions.at(-1)?.version ?? 0;
  return !closed && newest > template.version ? newest : null;
}

/** What a deployment would be upgraded to. Rules are those of template and system today, or as go was called under them. */
export function offer(
  workspace: Pick<Workspace, "templates" | "systems">,
  deployment: Deployment,
  version: number,
): Offer {
  const { template, system, rehearsal, go, policy, policyFrom } = deployment;
  const found = versionOf(workspace, template.id, version);
  if (!found) throw new Refusal("missing", "There is no such version of this template. Choose another one.");
  const { id, title } = found.template;
  const { document, fileName, checklist } = found.version;
  return {
    template: { id, title, version, document, fileName },
    checklist,
    ...(go
      ? { policy, policyFrom }
      : inForce({ template: found.template, system: workspace.systems[system.id], rehearsal })),
  };
}
