import type { WorkspaceFact } from "../fact";
import type { Workspace, WorkspaceEntry } from "../workspace";
import { withDelegation } from "./with-delegation";

type DelegationFact = Extract<WorkspaceFact, { type: "role.delegated" | "delegation.ended" }>;

/** The delegations after one was given or ended; none is ever forgotten. */
export function evolveDelegations(
  workspace: Pick<Workspace, "people" | "delegations">,
  entry: WorkspaceEntry,
  fact: DelegationFact,
): Pick<Workspace, "people" | "delegations"> {
  const { by, at } = entry;
  if (fact.type === "role.delegated") {
    const { type: _, delegation: id, ...rest } = fact;
    return withDelegation(workspace, entry, { id, ...rest, by, at, ended: null });
  }
  const before = workspace.delegations[fact.delegation];
  const ended = { by, at, reason: fact.reason };
  return before ? withDelegation(workspace, entry, { ...before, ended }) : workspace;
}
