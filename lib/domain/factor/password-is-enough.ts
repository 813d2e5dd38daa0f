import type { AccountRole } from "@/lib/domain/actor";
import { type FactorDemand, isDemandedOf } from "./demand";
import type { Factors } from "./factor";

type Read = { factors: Readonly<Record<string, Factors>>; demand: FactorDemand };
type Person = { id: string; account: AccountRole; roles: readonly unknown[] };

/**
 * Whether the password alone proves who changes their own second factors: where none is demanded or there is none yet,
 * and, `recovering`, within a day of a recovery code, for then a device may be lost.
 */
export function passwordIsEnough({ factors, demand }: Read, person: Person, recovering: boolean): boolean {
  const has = (factors[person.id]?.list.length ?? 0) > 0;
  return recovering || !has || !isDemandedOf(demand, person);
}
