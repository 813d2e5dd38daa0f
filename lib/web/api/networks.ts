import { z } from "@hono/zod-openapi";
import { AllowNetwork, allowNetwork } from "@/lib/commands/allow-network";
import { RevokeNetwork, revokeNetwork } from "@/lib/commands/revoke-network";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const allow = act("/networks", {
  summary: "Let probes reach a private address on some ports",
  body: AllowNetwork,
  answer: z.object({ id: z.string(), seq: z.number() }),
});
const revoke = act("/networks/{network}/revoke", {
  summary: "Close an address to probes again",
  body: RevokeNetwork.omit({ network: true }),
  answer: z.object({ seq: z.number() }),
});

/** The private addresses that probes may reach. */
export const networks = noun()
  .openapi(allow, async (c) => c.json(await allowNetwork(c.req.valid("json"), contextOf(c)), 200))
  .openapi(revoke, async (c) =>
    c.json(await revokeNetwork({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  );
