import { readWorkspace } from "@/lib/db/workspace";
import { type NamedRole, namedRoles } from "@/lib/domain/workspace/named-roles";
import type { Person } from "@/lib/domain/workspace/workspace";

type People = { people: Person[]; systems: { id: string; name: string }[]; roles: NamedRole[] };

/** Everybody of the workspace, active ones first, with the roles its templates name. */
export async function people(): Promise<People> {
  const workspace = await readWorkspace();
  const order = Object.values(workspace.people).sort(
    (a, b) => Number(a.disabled) - Number(b.disabled) || a.name.localeCompare(b.name),
  );
  const systems = Object.values(workspace.systems).map(({ id, name }) => ({ id, name }));
  return { people: order, systems, roles: namedRoles(workspace) };
}
