import { holders } from "@/lib/domain/signoff/staffing/holders";
import type { Holders } from "@/lib/domain/signoff/staffing/staffing";
import { canSign } from "@/lib/domain/workspace/can-sign";
import { peopleAt } from "@/lib/domain/workspace/people-at";
import type { Freeze, Workspace } from "@/lib/domain/workspace/workspace";
import type { Deployment } from "./deployment";

/**
 * What stands outside a deployment and decides in it: who holds its roles and can act, when its system is frozen, and who
 * may go ahead with blockers.
 */
export type Around = {
  holders: Holders;
  freezes: readonly Freeze[];
  authority: { id: string; name: string } | null;
  /** The moment it is looked at (ISO 8601, UTC). */
  now: string;
};

/** What the workspace says about a deployment at a moment. */
export function aroundOf(
  workspace: Workspace,
  { checklist, system: { id } }: Pick<Deployment, "checklist" | "system">,
  now: string,
): Around {
  const system = workspace.systems[id];
  const named = system?.authority ? workspace.people[system.authority] : undefined;
  return {
    holders: holders(peopleAt(workspace, now), checklist.stages, id),
    freezes: (system?.freezes ?? []).filter(({ lifted }) => !lifted),
    authority: named && canSign(named) ? { id: named.id, name: named.name } : null,
    now,
  };
}
