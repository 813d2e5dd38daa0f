import { z } from "@hono/zod-openapi";
import { AddEvidence, addEvidence } from "@/lib/commands/add-evidence";
import { WithdrawEvidence, withdrawEvidence } from "@/lib/commands/withdraw-evidence";
import { evidenceFile } from "@/lib/queries/kept-file";
import { contextOf } from "@/lib/web/context";
import { keptFile } from "@/lib/web/kept-file";
import { act } from "./act";
import { noun } from "./noun";

const answer = z.object({ seq: z.number() });

const add = act("/deployments/{id}/items/{item}/evidence", {
  summary: "Add what shows that an item is so: a file that was sent before, a link or a note",
  body: AddEvidence.pick({ shown: true }),
  answer,
});
const withdraw = act("/deployments/{id}/evidence/{seq}/withdraw", {
  summary: "Take a piece of evidence back; it stays visible",
  body: WithdrawEvidence.pick({ reason: true }),
  answer,
});

/** The evidence of a deployment; each piece is named by the place of its entry. */
export const evidence = noun()
  .openapi(add, async (c) => {
    const { id: deployment, item } = c.req.valid("param");
    return c.json(await addEvidence({ ...c.req.valid("json"), deployment, item }, contextOf(c)), 200);
  })
  .openapi(withdraw, async (c) => {
    const { id, seq } = c.req.valid("param");
    const input = { ...c.req.valid("json"), deployment: id, evidence: Number(seq) };
    return c.json(await withdrawEvidence(input, contextOf(c)), 200);
  })
  .get("/deployments/:id/evidence/:seq/file", async (c) => {
    const { id, seq } = c.req.param();
    const { file, bytes } = await evidenceFile(id, Number(seq));
    return keptFile(c, file, bytes);
  });
