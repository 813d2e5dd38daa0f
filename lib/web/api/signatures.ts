import { z } from "@hono/zod-openapi";
import { SignOff, signOff } from "@/lib/commands/sign-off";
import { WithdrawSignature, withdrawSignature } from "@/lib/commands/withdraw-signature";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const answer = z.object({ seq: z.number() });

const sign = act("/deployments/{id}/signatures", {
  summary: "Sign for a role, after authenticating again for it",
  body: SignOff.omit({ deployment: true }),
  answer,
});
const withdraw = act("/deployments/{id}/signatures/{seq}/withdraw", {
  summary: "Take one's own signature back",
  body: WithdrawSignature.pick({ reason: true }),
  answer,
});

/** The signatures of a deployment; each is named by the place of its entry. */
export const signatures = noun()
  .openapi(sign, async (c) =>
    c.json(await signOff({ ...c.req.valid("json"), deployment: c.req.valid("param").id }, contextOf(c)), 200),
  )
  .openapi(withdraw, async (c) => {
    const { id, seq } = c.req.valid("param");
    const input = { ...c.req.valid("json"), deployment: id, signature: Number(seq) };
    return c.json(await withdrawSignature(input, contextOf(c)), 200);
  });
