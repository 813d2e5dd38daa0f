import { readWorkspace } from "@/lib/db/workspace";
import type { OwnedDomain } from "@/lib/domain/ownership/owned-domain";

/** The domains that were claimed, by name. */
export async function claimedDomains(): Promise<OwnedDomain[]> {
  const { domains } = await readWorkspace();
  return Object.values(domains).sort((one, other) => one.domain.localeCompare(other.domain));
}
