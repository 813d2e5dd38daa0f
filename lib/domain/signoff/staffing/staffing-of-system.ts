import { inForce } from "@/lib/domain/signoff/policy/in-force";
import type { SystemPolicy } from "@/lib/domain/signoff/policy/policy";
import type { Workspace } from "@/lib/domain/workspace/workspace";
import { holders } from "./holders";
import { staffing } from "./staffing";

/** Why signatures for a system that demands this could never be complete, in sentences, for the newest version of each template. */
export function staffingOfSystem(
  workspace: Pick<Workspace, "people" | "templates">,
  system: string,
  policy: SystemPolicy,
): string[] {
  return Object.values(workspace.templates).flatMap((template) => {
    const stages = template.versions.at(-1)?.checklist.stages ?? [];
    const demands = { policy, policyVersion: 0 };
    const all = inForce({ template, system: demands, rehearsal: false });
    return staffing(stages, holders(workspace, stages, system), all.policy).map(
      (sentence) => `For “${template.title}”: ${sentence}`,
    );
  });
}
