import type { Stage } from "@/lib/domain/checklist/checklist";
import { holdersOf, type Workspace } from "@/lib/domain/workspace/workspace";
import type { Holders } from "./staffing";

/** The names of those who hold each role of some stages for a system and can act today. */
export function holders(workspace: Pick<Workspace, "people">, stages: readonly Stage[], system: string): Holders {
  const roles = stages.flatMap((stage) => stage.roles.map(({ role }) => role));
  return Object.fromEntries(roles.map((role) => [role, holdersOf(workspace, role, system).map(({ name }) => name)]));
}
