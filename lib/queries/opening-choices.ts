import { readDeployment } from "@/lib/db/deployments";
import { newestProbed } from "@/lib/db/newest-deployments";
import { readWorkspace } from "@/lib/db/workspace";
import type { Stage } from "@/lib/domain/checklist/checklist";
import { requiredLeaves } from "@/lib/domain/checklist/counts";
import { carriedProbes } from "@/lib/domain/deployment/carried-probes";
import type { Policy } from "@/lib/domain/signoff/policy/policy";
import { canSign } from "@/lib/domain/workspace/can-sign";
import type { Holding } from "@/lib/domain/workspace/fact";
import { peopleAt } from "@/lib/domain/workspace/people-at";
import { toldApart } from "@/lib/domain/workspace/told-apart";
import type { System, Workspace } from "@/lib/domain/workspace/workspace";

type Newest = Awaited<ReturnType<typeof newestProbed>>[number];
type Version = { version: number; before: number; after: number; stages: Stage[] };

/** What a new deployment is chosen from; `holdings` are those of people who can act today. */
type OpeningChoices = {
  systems: Pick<System, "id" | "name" | "zone" | "baseUrl" | "policy" | "policyVersion" | "freezes">[];
  templates: { id: string; title: string; policy: Policy; policyVersion: number; versions: Version[] }[];
  holdings: (Holding & { name: string })[];
  /** How many probes of the newest deployment of a system and template stay with each version. */
  carried: { system: string; template: string; version: number; probes: number }[];
};

/** The systems, the templates with their versions (newest first), and who holds which role. */
export async function openingChoices(): Promise<OpeningChoices> {
  const [workspace, probed] = await Promise.all([readWorkspace(), newestProbed()]);
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
    carried: (await Promise.all(probed.map((newest) => carriedOf(workspace, newest)))).flat(),
  };
}

async function carriedOf(
  { templates }: Workspace,
  { id, system, template }: Newest,
): Promise<OpeningChoices["carried"]> {
  const earlier = await readDeployment(id);
  return (templates[template]?.versions ?? []).map(({ version, checklist }) => ({
    ...{ system, template, version },
    probes: carriedProbes(earlier, checklist).length,
  }));
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
