import type { Holding } from "@/lib/domain/workspace/fact";
import type { Delegation } from "@/lib/domain/workspace/workspace";

type Named = { id: string; name: string };

/** A delegation as it is shown: whose role, which, to whom. */
export type ShownDelegation = Omit<Delegation, "person" | "to" | "holding"> & {
  person: Named;
  to: Named;
  role: string;
};

/** What there is and what can be chosen: whose roles, and who could hold them for a while. */
export type DelegationChoices = {
  delegations: readonly ShownDelegation[];
  givers: readonly (Named & { roles: readonly (Holding & { words: string })[] })[];
  people: readonly Named[];
};
