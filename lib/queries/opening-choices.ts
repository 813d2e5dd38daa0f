import { readWorkspace } from "@/lib/db/workspace";
import type { Stage } from "@/lib/domain/checklist/checklist";
import { requiredLeaves } from "@/lib/domain/checklist/counts";
import type { Policy } from "@/lib/domain/signoff/policy/policy";
import { canSign } from "@/lib/domain/workspace/can-sign";
import type { Holding } from "@/lib/domain/workspace/fact";
import { peopleAt } from "@/lib/domain/workspace/people-at";
import { toldApart } from "@/lib/domain/workspace/told-apart";
import type { System, Workspace } from "@/lib/domain/workspace/workspace";

type Version = { version: number; before: number; after: number; stages: Stage[] };

/** What a new deployment is chosen from; `holdings` are those of people who can act today. */
type OpeningChoices = {
  systems: Pick<System, "id" | "name" | "zone" | "baseUrl" | "policy" | "policyVersion" | "freezes">[];
  templates: { id: string; title: string; policy: Policy; policyVersion: number; versions: Version[] }[];
  holdings: (Holding & { name: string })[];
};

/** The systems, the templates with their versions (newest first), and who holds which role. */
export async function openingChoices(): Promise<OpeningChoices> {
  const workspace = await readWorkspace();
  const { people } = peopleAt(workspace, new Date().toISOString());
  const able = Object.values(people).filter(canSign);
  const called = toldApart(able);
  return {
    systems: Object.values(workspace.systems)
      .map(({ id, name, zone, baseUrl, policy, policyVersion, freezes }) => ({
        ...{ id, name, zone, baseUrl, policy, policyVersion },
        freezes: freezes.filter(({ lifted }) => !lifted),
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    templates: templatesOf(workspace),
    holdings: able.flatMap((person) => person.roles.map((holding) => ({ ...holding, name: called(person) }))),
  };
}

function templatesOf({ templates }: Workspace): OpeningChoices["templates"] {
  return Object.values(templates)
    .map(({ id, title, policy, policyVersion, versions }) => ({
      ...{ id, title, policy, policyVersion },
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
