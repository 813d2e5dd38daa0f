import type { AccountRole } from "@/lib/domain/actor";
import { type FactorDemand, isDemandedOf } from "./demand";
import { type Factors, noFactors } from "./factor";
import type { Method } from "./method";

type Read = { factors: Record<string, Factors>; demand: FactorDemand };
type Person = { id: string; account: AccountRole; roles: readonly unknown[] };

/** What a person can authenticate again with, the best first; not the password alone where a second factor is demanded. */
export function methodsOf({ factors, demand }: Read, person: Person): Method[] {
  const { list } = factors[person.id] ?? noFactors;
  const has = (kind: "passkey" | "totp") => list.some((factor) => factor.kind === kind);
  const methods: [Method, boolean][] = [
    ["passkey", has("passkey")],
    ["totp", has("totp")],
    ["password", !isDemandedOf(demand, person)],
  ];
  return methods.filter(([, can]) => can).map(([method]) => method);
}
