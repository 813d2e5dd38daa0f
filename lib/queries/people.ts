import { readWorkspace } from "@/lib/db/workspace";
import type { FactorDemand } from "@/lib/domain/factor/demand";
import { type NamedRole, namedRoles } from "@/lib/domain/workspace/named-roles";
import type { Person } from "@/lib/domain/workspace/workspace";

type People = {
  people: Person[];
  systems: { id: string; name: string }[];
  roles: NamedRole[];
  secured: string[];
  demand: FactorDemand;
};

/** Everybody of the workspace, active ones first, with the roles its templates name; `secured` have a second factor. */
export async function people(): Promise<People> {
  const workspace = await readWorkspace();
  const order = Object.values(workspace.people).sort(
    (a, b) => Number(a.disabled) - Number(b.disabled) || a.name.localeCompare(b.name),
  );
  const systems = Object.values(workspace.systems).map(({ id, name }) => ({ id, name }));
  const secured = order.flatMap(({ id }) => (workspace.factors[id]?.list.length ? [id] : []));
  return { people: order, systems, roles: namedRoles(workspace), secured, demand: workspace.demand };
}
