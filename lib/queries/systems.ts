import { deploymentCounts } from "@/lib/db/deployment-counts";
import { readWorkspace } from "@/lib/db/workspace";
import { canSign } from "@/lib/domain/workspace/can-sign";
import { namedRoles } from "@/lib/domain/workspace/named-roles";
import { toldApart } from "@/lib/domain/workspace/told-apart";
import type { AllowedNetwork, System } from "@/lib/domain/workspace/workspace";

/** `people` are those who can act today, as they are told apart; `roles` those that templates name. */
type Systems = {
  people: { id: string; name: string }[];
  systems: (System & { deployments: number })[];
  networks: AllowedNetwork[];
  roles: string[];
};

/** The systems by name with how many deployments each has had, and every allowed address, the newest first. */
export async function systems(): Promise<Systems> {
  const [workspace, counts] = await Promise.all([readWorkspace(), deploymentCounts()]);
  const able = Object.values(workspace.people).filter(canSign);
  const called = toldApart(able);
  return {
    people: able
      .map((person) => ({ id: person.id, name: called(person) }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    systems: Object.values(workspace.systems)
      .map((system) => ({ ...system, deployments: counts[system.id] ?? 0 }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    roles: namedRoles(workspace).map(({ role }) => role),
    networks: Object.values(workspace.networks).sort((a, b) => b.at.localeCompare(a.at)),
  };
}
