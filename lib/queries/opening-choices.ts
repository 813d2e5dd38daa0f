import { readWorkspace } from "@/lib/db/workspace";
import type { Stage } from "@/lib/domain/checklist/checklist";
import { requiredLeaves } from "@/lib/domain/checklist/counts";
import type { Policy } from "@/lib/domain/signoff/policy";
import type { Holding } from "@/lib/domain/workspace/fact";
import { canSign, type System, type Workspace } from "@/lib/domain/workspace/workspace";

type Version = { version: number; before: number; after: number; stages: Stage[] };

/** What a new deployment is chosen from; `holdings` are those of people who can act today. */
type OpeningChoices = {
  systems: Pick<System, "id" | "name" | "zone" | "baseUrl">[];
  templates: { id: string; title: string; policy: Policy; versions: Version[] }[];
  holdings: (Holding & { name: string })[];
};

/** The systems, the templates with their versions (newest first), and who holds which role. */
export async function openingChoices(): Promise<OpeningChoices> {
  const workspace = await readWorkspace();
  return {
    systems: Object.values(workspace.systems)
      .map(({ id, name, zone, baseUrl }) => ({ id, name, zone, baseUrl }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    templates: templatesOf(workspace),
    holdings: Object.values(workspace.people)
      .filter(canSign)
      .flatMap(({ name, roles }) => roles.map((holding) => ({ ...holding, name }))),
  };
}

function templatesOf({ templates }: Workspace): OpeningChoices["templates"] {
  return Object.values(templates)
    .map(({ id, title, policy, versions }) => ({
      ...{ id, title, policy },
      versions: versions
        .map(({ version, checklist }) => ({
          version,
          before: requiredLeaves(checklist, "go").length,
          after: requiredLeaves(checklist, "close").length,
          stages: checklist.stages,
        }))
        .reverse(),
    }))
    .sort((a, b) => a.title.localeCompare(b.title));
}
