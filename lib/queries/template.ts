import { readWorkspace } from "@/lib/db/workspace";
import { Refusal } from "@/lib/domain/refusal";
import { staffingAnywhere } from "@/lib/domain/signoff/staffing/staffing-anywhere";
import type { Template, TemplateVersion } from "@/lib/domain/workspace/workspace";

type Shown = {
  template: Pick<Template, "id" | "title" | "policy" | "policyVersion">;
  version: TemplateVersion;
  versions: Omit<TemplateVersion, "checklist" | "choices">[];
  staffing: string[];
  /** Those that sign in the newest version. */
  roles: string[];
};

/** A template with one version of it, the newest where none is asked for. Refuses where there is none. */
export async function template(id: string, asked?: number): Promise<Shown> {
  const workspace = await readWorkspace();
  const found = Object.values(workspace.templates).find((each) => each.id === id);
  const version = asked ? found?.versions.find((each) => each.version === asked) : found?.versions.at(-1);
  if (!found || !version) throw new Refusal("missing", "There is no such template, or it has no such version.");
  const { title, policy, policyVersion, versions } = found;
  const { stages } = version.checklist;
  return {
    template: { id, title, policy, policyVersion },
    version,
    versions: versions.map(({ checklist: _, choices: __, ...rest }) => rest).reverse(),
    staffing: staffingAnywhere(workspace, stages, policy),
    roles: rolesOf(versions.at(-1)),
  };
}

const rolesOf = (version: TemplateVersion | undefined): string[] => [
  ...new Set(version?.checklist.stages.flatMap(({ roles }) => roles.map(({ role }) => role))),
];
