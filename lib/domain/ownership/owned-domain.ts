import type { Actor } from "@/lib/domain/actor";
import type { OwnershipFact, Showing } from "./fact";

/** A domain somebody says is theirs; `proved` is when its token was last found there. */
export type OwnedDomain = {
  domain: string;
  token: string;
  claimed: { by: Actor; at: string };
  proved: { at: string; showing: Showing } | null;
  lapsed: { at: string; reason: string } | null;
};

type Domains = Readonly<Record<string, OwnedDomain>>;

/** The domains after one more entry about them. */
export function domainsAfter(
  before: Domains,
  { by, at }: { by: Actor; at: string },
  fact: OwnershipFact,
): Record<string, OwnedDomain> {
  const { [fact.domain]: known, ...others } = before;
  if (fact.type === "domain.claimed")
    return {
      ...others,
      [fact.domain]: { domain: fact.domain, token: fact.token, claimed: { by, at }, proved: null, lapsed: null },
    };
  if (!known || fact.type === "domain.dropped") return others;
  if (fact.type === "domain.proved")
    return { ...others, [fact.domain]: { ...known, proved: { at, showing: fact.showing }, lapsed: null } };
  return { ...others, [fact.domain]: { ...known, proved: null, lapsed: { at, reason: fact.reason } } };
}

const SHOWN: Record<Showing, string> = { txt: "a TXT record", file: "a file" };

/** What happened to a domain, as the rest of a sentence. */
export function describeOwnership(fact: OwnershipFact): string {
  switch (fact.type) {
    case "domain.claimed":
      return `claimed the domain ${fact.domain}`;
    case "domain.proved":
      return `found the token of ${fact.domain} in ${SHOWN[fact.showing]}`;
    case "domain.lapsed":
      return `did not find the token of ${fact.domain}: ${fact.reason}`;
    case "domain.dropped":
      return `gave up the domain ${fact.domain}: “${fact.reason}”`;
  }
}
