import { randomBytes } from "node:crypto";
import { z } from "zod";
import { claimDomain as claim } from "@/lib/domain/ownership/claiming";
import { readDomain } from "@/lib/domain/ownership/read-domain";
import { onWorkspace } from "./command";

export const ClaimDomain = z.object({ domain: z.string().min(1, "Name the domain.").max(300) });

/** Claims a domain: makes the token that shows, where it is found there, that it is theirs. */
export const claimDomain = onWorkspace({
  input: ClaimDomain,
  deed: "claim-domains",
  gather: async ({ domain }) => ({
    domain: readDomain(domain),
    token: `countersign-${randomBytes(16).toString("hex")}`,
  }),
  decide: (workspace, _, __, claimed) => ({ facts: claim(workspace, claimed), answer: { domain: claimed.domain } }),
});
