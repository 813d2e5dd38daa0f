import { z } from "@hono/zod-openapi";
import { DelegateRole, delegateRole } from "@/lib/commands/delegate-role";
import { EndDelegation, endDelegation } from "@/lib/commands/end-delegation";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const delegate = act("/delegations", {
  summary: "Let somebody else hold a sign-off role for a while",
  body: DelegateRole,
  answer: z.object({ seq: z.number() }),
});

const end = act("/delegations/{delegation}/end", {
  summary: "End a delegation before its time",
  body: EndDelegation.omit({ delegation: true }),
  answer: z.object({ seq: z.number() }),
});

/** Sign-off roles that are lent for a while. */
export const delegations = noun()
  .openapi(delegate, async (c) => c.json(await delegateRole(c.req.valid("json"), contextOf(c)), 200))
  .openapi(end, async (c) =>
    c.json(await endDelegation({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  );
