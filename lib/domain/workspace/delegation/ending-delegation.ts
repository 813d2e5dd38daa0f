import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import type { WorkspaceFact } from "../fact";
import type { Workspace } from "../workspace";

/** Ends a delegation early: who gave it, who holds it, or an owner. `now` is ISO 8601 in UTC. */
export function endDelegation(
  { delegations }: Pick<Workspace, "delegations">,
  asker: { id: string; account: AccountRole },
  { delegation: id, reason, now }: { delegation: string; reason: string; now: string },
): WorkspaceFact[] {
  const delegation = delegations[id];
  if (!delegation) throw new Refusal("missing", "There is no such delegation. Reload the page and try again.");
  const { person, to, ended, until } = delegation;
  if (asker.id !== person && asker.id !== to && !may(asker.account, "manage-people")) {
    throw new Refusal("forbidden", "Only who delegated the role, who holds it now, or an owner can end this.");
  }
  if (ended) return [];
  if (until <= now) throw new Refusal("conflict", "That delegation has ended by itself already.");
  return [{ type: "delegation.ended", delegation: id, reason }];
}
