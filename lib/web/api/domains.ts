import { z } from "@hono/zod-openapi";
import { ClaimDomain, claimDomain } from "@/lib/commands/claim-domain";
import { DropDomain, dropDomain } from "@/lib/commands/drop-domain";
import { ProveDomain, proveDomain } from "@/lib/commands/prove-domain";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const Written = z.object({ seq: z.number() });

const claim = act("/domains", {
  summary: "Claim a domain, so that probes may ask more of it than a visitor would",
  body: ClaimDomain,
  answer: Written.extend({ domain: z.string() }),
});
const prove = act("/domains/prove", {
  summary: "Have the worker look for the token of a domain",
  body: ProveDomain,
  answer: Written,
});
const drop = act("/domains/drop", { summary: "Give a domain up", body: DropDomain, answer: Written });

/** The domains that somebody says are theirs. */
export const domains = noun()
  .openapi(claim, async (c) => c.json(await claimDomain(c.req.valid("json"), contextOf(c)), 200))
  .openapi(prove, async (c) => c.json(await proveDomain(c.req.valid("json"), contextOf(c)), 200))
  .openapi(drop, async (c) => c.json(await dropDomain(c.req.valid("json"), contextOf(c)), 200));
