import { Refusal } from "@/lib/domain/refusal";
import type { WorkspaceFact } from "@/lib/domain/workspace/fact";
import type { Workspace } from "@/lib/domain/workspace/workspace";
import type { Showing } from "./fact";
import type { OwnedDomain } from "./owned-domain";
import { PROOF_DAYS } from "./proof-days";

type Domains = Pick<Workspace, "domains">;

const DAY = 86_400_000;

/** Claims a domain; one that is claimed already keeps its token. */
export const claimDomain = ({ domains }: Domains, { domain, token }: { domain: string; token: string }) =>
  Object.hasOwn(domains, domain) ? [] : [{ type: "domain.claimed", domain, token } satisfies WorkspaceFact];

/** Gives a domain up. */
export function dropDomain(
  workspace: Domains,
  { domain, reason }: { domain: string; reason: string },
): WorkspaceFact[] {
  claimedDomain(workspace, domain);
  return [{ type: "domain.dropped", domain, reason }];
}

/** A domain that was claimed. Refuses one that was not. */
export function claimedDomain({ domains }: Domains, domain: string): OwnedDomain {
  const claimed = Object.hasOwn(domains, domain) ? domains[domain] : undefined;
  if (!claimed) throw new Refusal("missing", "Nobody claims this domain. Reload the page and try again.");
  return claimed;
}

/** What a look for the token of a domain came to: where it is, or why it is nowhere. `sure` is false where no answer came. */
export type Looked = { showing: Showing } | { reason: string; sure: boolean };

/**
 * What follows from a look for a token. A proof that holds is not lost because nobody answered; `token` is the one that
 * was looked for.
 */
export function judgeDomain({ domains }: Domains, domain: string, token: string, looked: Looked): WorkspaceFact[] {
  const claimed = Object.hasOwn(domains, domain) ? domains[domain] : undefined;
  if (claimed?.token !== token) return [];
  if ("showing" in looked) return [{ type: "domain.proved", domain, showing: looked.showing }];
  if (claimed.proved && !looked.sure) return [];
  return [{ type: "domain.lapsed", domain, reason: looked.reason }];
}

/** The domains whose proof is about to run out, or has: their token is looked for again. `now` is ISO 8601. */
export const dueDomains = ({ domains }: Domains, now: string): string[] =>
  Object.values(domains)
    .filter(({ proved }) => proved && Date.parse(now) - Date.parse(proved.at) > (PROOF_DAYS - 1) * DAY)
    .map(({ domain }) => domain);
