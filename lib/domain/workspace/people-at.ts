import { delegatedTo } from "./delegation/delegated-to";
import type { Person, Workspace } from "./workspace";

/** The people as they stand at a moment (ISO 8601, UTC): their own roles, and those delegated to them. Never stored. */
export function peopleAt(workspace: Pick<Workspace, "people" | "delegations">, now: string): Pick<Workspace, "people"> {
  const lent = new Set(Object.values(workspace.delegations).map(({ to }) => to));
  const at = (person: Person): Person => ({
    ...person,
    roles: [...person.roles, ...delegatedTo(workspace, person.id, now)],
  });
  const changed = [...lent].flatMap((id) => {
    const person = workspace.people[id];
    return person ? [[id, at(person)] as const] : [];
  });
  return { people: { ...workspace.people, ...Object.fromEntries(changed) } };
}
