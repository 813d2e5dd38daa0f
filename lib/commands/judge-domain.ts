import { z } from "zod";
import { judgeDomain as judge } from "@/lib/domain/ownership/claiming";
import { Showing } from "@/lib/domain/ownership/fact";
import { onWorkspace } from "./command";

const JudgeDomain = z.object({
  domain: z.string(),
  token: z.string(),
  looked: z.union([z.object({ showing: Showing }), z.object({ reason: z.string().max(2000), sure: z.boolean() })]),
});

/** Keeps what a look for the token of a domain came to. */
export const judgeDomain = onWorkspace({
  input: JudgeDomain,
  deed: null,
  decide: (workspace, { domain, token, looked }) => ({
    facts: judge(workspace, domain, token, looked),
    answer: {},
  }),
});
