import type { Delegation, Workspace, WorkspaceEntry } from "../workspace";

type Lent = Pick<Workspace, "people" | "delegations">;

/** With a delegation given or ended: it changes what both people may do, so that what either has begun is refused. */
export function withDelegation(
  { people, delegations }: Lent,
  { at, seq }: WorkspaceEntry,
  delegation: Delegation,
): Lent {
  const both = [delegation.person, delegation.to].flatMap((id) => {
    const person = people[id];
    return person ? [[id, { ...person, changedAt: at, seq }] as const] : [];
  });
  return {
    people: { ...people, ...Object.fromEntries(both) },
    delegations: { ...delegations, [delegation.id]: delegation },
  };
}
