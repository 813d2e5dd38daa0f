import { moment } from "@/lib/domain/moment";
import type { Holding, WorkspaceFact } from "../fact";
import { holdingWords } from "../holding-words";
import type { Workspace } from "../workspace";

type Read = Pick<Workspace, "people" | "systems" | "delegations">;

/** What happens to a role that is lent. */
export type DelegationFact = Extract<WorkspaceFact, { type: "role.delegated" | "delegation.ended" }>;

/** What happened to a delegation, as the rest of a sentence. Times in UTC: it may hold for every system. */
export function describeDelegation(workspace: Read, fact: DelegationFact): string {
  const name = (id: string) => workspace.people[id]?.name ?? "somebody";
  const lent = (of: { person: string; to: string; holding: Holding }) =>
    `the role ${holdingWords(workspace, of.holding)} of ${name(of.person)} to ${name(of.to)}`;
  if (fact.type === "role.delegated") {
    const stretch = `from ${moment(fact.from, "UTC")} until ${moment(fact.until, "UTC")}`;
    return `delegated ${lent(fact)} ${stretch}: “${fact.reason}”`;
  }
  const delegation = workspace.delegations[fact.delegation];
  return `ended the delegation of ${delegation ? lent(delegation) : "a role"}: “${fact.reason}”`;
}
