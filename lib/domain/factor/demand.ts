import { z } from "zod";
import type { AccountRole } from "@/lib/domain/actor";

/** Of whom the workspace demands a second factor: of owners, and of whoever holds a sign-off role. */
export const FactorDemand = z.object({ owners: z.boolean(), signers: z.boolean() });
export type FactorDemand = z.infer<typeof FactorDemand>;

export const noDemand: FactorDemand = { owners: false, signers: false };

/** Whether a second factor is demanded of this person. */
export const isDemandedOf = (
  { owners, signers }: FactorDemand,
  { account, roles }: { account: AccountRole; roles: readonly unknown[] },
): boolean => (owners && account === "owner") || (signers && roles.length > 0);

/** The demand in words, as the rest of a sentence. */
export function demandWords({ owners, signers }: FactorDemand): string {
  if (owners && signers) return "a second factor of owners and of everybody who holds a sign-off role";
  if (owners) return "a second factor of owners";
  return signers ? "a second factor of everybody who holds a sign-off role" : "a second factor of nobody";
}
