import type { Stage } from "@/lib/domain/checklist/checklist";
import { holdersOf } from "@/lib/domain/workspace/holders-of";
import { toldApart } from "@/lib/domain/workspace/told-apart";
import type { Workspace } from "@/lib/domain/workspace/workspace";
import type { Holders } from "./staffing";

/** The names of those who hold each role of some stages for a system and can act today, told apart. */
export function holders(workspace: Pick<Workspace, "people">, stages: readonly Stage[], system: string): Holders {
  const roles = stages.flatMap((stage) => stage.roles.map(({ role }) => role));
  const held = roles.map((role) => ({ role, people: holdersOf(workspace, role, system) }));
  const called = toldApart(held.flatMap(({ people }) => people));
  return Object.fromEntries(held.map(({ role, people }) => [role, people.map(called)]));
}
