import { z } from "@hono/zod-openapi";
import { ConfirmPaper, confirmPaper } from "@/lib/commands/confirm-paper";
import { EnterPaper, enterPaper } from "@/lib/commands/enter-paper";
import { RefusePaper, refusePaper } from "@/lib/commands/refuse-paper";
import { paperScan } from "@/lib/queries/kept-file";
import { contextOf } from "@/lib/web/context";
import { keptFile } from "@/lib/web/kept-file";
import { act } from "./act";
import { noun } from "./noun";

const answer = z.object({ seq: z.number() });
const named = { deployment: true, paper: true } as const;

const enter = act("/deployments/{id}/papers", {
  summary: "Enter a signature given on paper for its signer, after authenticating again for it",
  body: EnterPaper.omit({ deployment: true }),
  answer,
});
const confirm = act("/deployments/{id}/papers/{seq}/confirm", {
  summary: "Confirm a signature on paper that somebody else entered, after authenticating again for it",
  body: ConfirmPaper.omit(named),
  answer,
});
const refuse = act("/deployments/{id}/papers/{seq}/refuse", {
  summary: "Say that a signature on paper does not count",
  body: RefusePaper.omit(named),
  answer,
});

/** A signature on paper as its path names it: by the place of the entry that entered it. */
const paperOf = ({ id, seq }: { id: string; seq: string }) => ({ deployment: id, paper: Number(seq) });

/** Signatures given on paper. */
export const papers = noun()
  .openapi(enter, async (c) =>
    c.json(await enterPaper({ ...c.req.valid("json"), deployment: c.req.valid("param").id }, contextOf(c)), 200),
  )
  .openapi(confirm, async (c) =>
    c.json(await confirmPaper({ ...c.req.valid("json"), ...paperOf(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(refuse, async (c) =>
    c.json(await refusePaper({ ...c.req.valid("json"), ...paperOf(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .get("/deployments/:id/papers/:seq/scan", async (c) => {
    const { id, seq } = c.req.param();
    const { file, bytes } = await paperScan(id, Number(seq));
    return keptFile(c, file, bytes);
  });
