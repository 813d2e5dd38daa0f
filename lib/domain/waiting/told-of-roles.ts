import type { Delegation, Workspace } from "@/lib/domain/workspace/workspace";

/** A role that was lent to a person, or is no longer. */
export type ToldOfRole = { at: string; text: string; until: string };

/** What a person is told about roles delegated to them, and about their own that somebody else ended. */
export const toldOfRoles = (
  workspace: Pick<Workspace, "delegations" | "people" | "systems">,
  id: string,
): ToldOfRole[] =>
  Object.values(workspace.delegations).flatMap((delegation) => [
    ...given(workspace, delegation, id),
    ...ended(workspace, delegation, id),
  ]);

type Read = Pick<Workspace, "people" | "systems">;

function given(workspace: Read, delegation: Delegation, id: string): ToldOfRole[] {
  const { to, by, at, until, reason } = delegation;
  if (to !== id || by.id === id) return [];
  return [{ at, until, text: `You may sign as ${held(workspace, delegation)}: “${reason}”` }];
}

function ended(workspace: Read, delegation: Delegation, id: string): ToldOfRole[] {
  const { to, person, ended: end, until } = delegation;
  // What had run out by itself is nobody's doing, though roles that change later mark it as ended.
  if (!end || until <= end.at || end.by.id === id || (to !== id && person !== id)) return [];
  return [
    { at: end.at, until, text: `${end.by.name} ended that ${held(workspace, delegation)} is lent: “${end.reason}”` },
  ];
}

function held({ people, systems }: Read, { holding: { role, system }, person }: Delegation): string {
  const where = system === null ? "" : ` for ${systems[system]?.name ?? "a system"}`;
  return `${role}${where} in place of ${people[person]?.name ?? "somebody"}`;
}
