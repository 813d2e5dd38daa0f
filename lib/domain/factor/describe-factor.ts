import { quantity } from "@/lib/domain/quantity";
import type { FactorFact } from "./fact";
import type { FactorKind } from "./factor";

const KINDS: Record<FactorKind, string> = { totp: "the authenticator app", passkey: "the passkey" };

/** What happened to somebody's second factors, as the rest of a sentence; `name` is whose they are. */
export function describeFactor(fact: FactorFact, name: string): string {
  switch (fact.type) {
    case "factor.enrolled":
      return `enrolled ${KINDS[fact.kind]} “${fact.name}” for ${name}`;
    case "factor.renamed":
      return `named a second factor of ${name} “${fact.name}”`;
    case "factor.removed":
      return `removed ${KINDS[fact.kind]} “${fact.name}” of ${name}`;
    case "recovery-codes.made":
      return `made ${quantity(fact.count, "recovery code")} for ${name}`;
    case "recovery-code.used":
      return `signed in as ${name} with a recovery code`;
  }
}
