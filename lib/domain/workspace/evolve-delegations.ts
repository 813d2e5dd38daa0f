import type { WorkspaceFact } from "./fact";
import type { Workspace, WorkspaceEntry } from "./workspace";

type DelegationFact = Extract<WorkspaceFact, { type: "role.delegated" | "delegation.ended" }>;

/** The delegations after one was given or ended; none is ever forgotten. */
export function evolveDelegations(
  delegations: Workspace["delegations"],
  { by, at }: WorkspaceEntry,
  fact: DelegationFact,
): Workspace["delegations"] {
  if (fact.type === "role.delegated") {
    const { type: _, delegation: id, ...rest } = fact;
    return { ...delegations, [id]: { id, ...rest, by, at, ended: null } };
  }
  const before = delegations[fact.delegation];
  const ended = { by, at, reason: fact.reason };
  return before ? { ...delegations, [before.id]: { ...before, ended } } : delegations;
}
