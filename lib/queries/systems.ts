import { deploymentCounts } from "@/lib/db/deployment-counts";
import { readWorkspace } from "@/lib/db/workspace";
import type { AllowedNetwork, System } from "@/lib/domain/workspace/workspace";

type Systems = { systems: (System & { deployments: number })[]; networks: AllowedNetwork[] };

/** The systems by name with how many deployments each has had, and every allowed address, the newest first. */
export async function systems(): Promise<Systems> {
  const [workspace, counts] = await Promise.all([readWorkspace(), deploymentCounts()]);
  return {
    systems: Object.values(workspace.systems)
      .map((system) => ({ ...system, deployments: counts[system.id] ?? 0 }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    networks: Object.values(workspace.networks).sort((a, b) => b.at.localeCompare(a.at)),
  };
}
