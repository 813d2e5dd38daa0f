import type { OwnedDomain } from "./owned-domain";
import { PROOF_DAYS } from "./proof-days";

type Domains = Readonly<Record<string, Pick<OwnedDomain, "proved">>>;

const DAY = 86_400_000;

/** Whether a host is a domain, or lies under one, whose token was found within the last 30 days. `now` is ISO 8601. */
export function isOwned(domains: Domains, host: string, now: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, "").split(".");
  return labels.some((_, index) => {
    const name = labels.slice(index).join(".");
    const proved = Object.hasOwn(domains, name) ? domains[name]?.proved : null;
    return proved ? Date.parse(now) - Date.parse(proved.at) <= PROOF_DAYS * DAY : false;
  });
}
