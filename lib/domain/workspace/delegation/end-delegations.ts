import { canSign } from "../can-sign";
import type { Delegation, Workspace, WorkspaceEntry } from "../workspace";
import { withDelegation } from "./with-delegation";

/** The delegations after somebody's account or roles changed: nobody lends what they no longer hold, nor to who cannot sign. */
export function endDelegations(
  workspace: Pick<Workspace, "people" | "delegations">,
  entry: WorkspaceEntry,
): Pick<Workspace, "people" | "delegations"> {
  // Also those that ran out: when an entry is written is not known while its rows are made.
  const over = Object.values(workspace.delegations).flatMap((delegation): Delegation[] => {
    const reason = delegation.ended ? null : gone(workspace, delegation);
    return reason === null ? [] : [{ ...delegation, ended: { by: entry.by, at: entry.at, reason } }];
  });
  return over.reduce((state, delegation) => withDelegation(state, entry, delegation), workspace);
}

function gone({ people }: Pick<Workspace, "people">, { person, to, holding }: Delegation): string | null {
  const [giver, delegate] = [people[person], people[to]];
  if (!giver || !canSign(giver)) return "who delegated it can no longer sign";
  if (!delegate || !canSign(delegate)) return "who it was delegated to can no longer sign";
  const holds = giver.roles.some(({ role, system }) => role === holding.role && system === holding.system);
  return holds ? null : "who delegated it no longer holds the role";
}
