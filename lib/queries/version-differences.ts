import { readWorkspace } from "@/lib/db/workspace";
import type { VersionDifference } from "@/lib/domain/checklist/versions/difference";
import { differences } from "@/lib/domain/checklist/versions/differences";
import { Refusal } from "@/lib/domain/refusal";
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
  const { templates } = await readWorkspace();
  const found = Object.values(templates).find((each) => each.id === id);
  const [before, now] = [from, to].map((asked) => found?.versions.find(({ version }) => version === asked));
  if (!found || !before || !now) throw new Refusal("missing", "There is no such template, or it has no such version.");
  return {
    template: { id, title: found.title },
    from: named(before),
    to: named(now),
    differences: differences(before.checklist, now.checklist),
  };
}

const named = ({ version, fileName, note, by, at }: TemplateVersion): Named => ({
  ...{ version, fileName, by, at },
  ...(note === undefined ? {} : { note }),
});
