import { readWorkspace } from "@/lib/db/workspace";
import { requiredLeaves } from "@/lib/domain/checklist/counts";
import type { Template } from "@/lib/domain/workspace/workspace";

/** A template as its newest version has it. `before` and `after` are the required leaves of both sides of go. */
type Listed = {
  id: string;
  title: string;
  version: number;
  fileName: string;
  before: number;
  after: number;
  stages: { name: string; roles: string[] }[];
  changedAt: string;
};

/** Every template by title. */
export async function templates(): Promise<Listed[]> {
  const { templates: all } = await readWorkspace();
  return Object.values(all)
    .flatMap(listed)
    .sort((a, b) => a.title.localeCompare(b.title));
}

function listed({ id, title, versions, changedAt }: Template): Listed[] {
  const newest = versions.at(-1);
  if (!newest) return [];
  const { checklist, version, fileName } = newest;
  return [
    {
      ...{ id, title, version, fileName, changedAt },
      before: requiredLeaves(checklist, "go").length,
      after: requiredLeaves(checklist, "close").length,
      stages: checklist.stages.map(({ name, roles }) => ({ name, roles: roles.map(({ role }) => role) })),
    },
  ];
}
