import { z } from "zod";
import { claimedDomain } from "@/lib/domain/ownership/claiming";
import { onWorkspace } from "./command";

export const ProveDomain = z.object({ domain: z.string().min(1).max(253) });

/** Has the worker look for the token of a domain. No fact: what it finds becomes one. */
export const proveDomain = onWorkspace({
  input: ProveDomain,
  deed: "claim-domains",
  decide: (workspace, input) => {
    const { domain } = claimedDomain(workspace, input.domain);
    const job = { task: "prove-domain" as const, payload: { domain }, key: `prove-domain ${domain}` };
    return { facts: [], answer: {}, jobs: [job] };
  },
});
