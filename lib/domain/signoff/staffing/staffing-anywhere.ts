import type { Stage } from "@/lib/domain/checklist/checklist";
import { listing } from "@/lib/domain/listing";
import type { Policy } from "@/lib/domain/signoff/policy/policy";
import type { Workspace } from "@/lib/domain/workspace/workspace";
import { holders } from "./holders";
import { staffing } from "./staffing";

/** The same where no system is named yet: what holds for every one of them, and for which it is otherwise. */
export function staffingAnywhere(
  workspace: Pick<Workspace, "people" | "systems">,
  stages: readonly Stage[],
  policy: Policy,
): string[] {
  const said = (system: string) => staffing(stages, holders(workspace, stages, system), policy);
  const own = systemsWithHolders(workspace, stages).map(({ id, name }) => ({ name, said: new Set(said(id)) }));
  const everywhere = said("").map((sentence) => {
    const without = own.filter((system) => !system.said.delete(sentence));
    return without.length > 0 ? `${sentence} It is otherwise for ${listing(namesOf(without))}.` : sentence;
  });
  return [...everywhere, ...own.flatMap(({ name, said }) => [...said].map((sentence) => `For ${name}: ${sentence}`))];
}

/** The systems for which somebody holds one of the roles that is held for that system alone. */
function systemsWithHolders({ people, systems }: Pick<Workspace, "people" | "systems">, stages: readonly Stage[]) {
  const roles = new Set(stages.flatMap((stage) => stage.roles.map(({ role }) => role)));
  const held = Object.values(people).flatMap((person) => person.roles.filter(({ role }) => roles.has(role)));
  const named = new Set(held.map(({ system }) => system));
  return Object.values(systems).filter(({ id }) => named.has(id));
}

const namesOf = (systems: readonly { name: string }[]): string[] => systems.map(({ name }) => name);
