import { readWorkspace } from "@/lib/db/workspace";
import type { VersionDifference } from "@/lib/domain/checklist/versions/differences/difference";
import { differences } from "@/lib/domain/checklist/versions/differences/differences";
import { Refusal } from "@/lib/domain/refusal";
import { versionOf } from "@/lib/domain/workspace/version-of";
import type { TemplateVersion } from "@/lib/domain/workspace/workspace";

type Named = Pick<TemplateVersion, "version" | "fileName" | "note" | "by" | "at">;
type Compared = {
  template: { id: string; title: string };
  from: Named;
  to: Named;
  differences: VersionDifference[];
};

/** How one version of a template differs from another, in the order asked for. Refuses where there is none. */
export async function versionDifferences(id: string, from: number, to: number): Promise<Compared> {
  const workspace = await readWorkspace();
  const [before, now] = [versionOf(workspace, id, from), versionOf(workspace, id, to)];
  if (!before || !now) throw new Refusal("missing", "There is no such template, or it has no such version.");
  return {
    template: { id, title: now.template.title },
    from: named(before.version),
    to: named(now.version),
    differences: differences(before.version.checklist, now.version.checklist),
  };
}

const named = ({ version, fileName, note, by, at }: TemplateVersion): Named => ({
  ...{ version, fileName, by, at },
  ...(note === undefined ? {} : { note }),
});
