import { z } from "@hono/zod-openapi";
import { AskWaiver, askWaiver } from "@/lib/commands/ask-waiver";
import { GrantWaiver, grantWaiver } from "@/lib/commands/grant-waiver";
import { RefuseWaiver, refuseWaiver } from "@/lib/commands/refuse-waiver";
import { WithdrawWaiver, withdrawWaiver } from "@/lib/commands/withdraw-waiver";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const answer = z.object({ seq: z.number() });

const ask = act("/deployments/{id}/waivers", {
  summary: "Ask that an item is accepted as it is, or that a critical one is not applicable",
  body: AskWaiver.omit({ deployment: true }),
  answer,
});
const at = "/deployments/{id}/waivers/{seq}";
const grant = act(`${at}/grant`, {
  summary: "Accept what somebody else asked for",
  body: GrantWaiver.pick({ comment: true }),
  answer,
});
const refuse = act(`${at}/refuse`, {
  summary: "Refuse what somebody else asked for",
  body: RefuseWaiver.pick({ reason: true }),
  answer,
});
const withdraw = act(`${at}/withdraw`, {
  summary: "Take back what was asked for or granted",
  body: WithdrawWaiver.pick({ reason: true }),
  answer,
});

/** A waiver as its path names it. */
const named = ({ id, seq }: { id: string; seq: string }) => ({ deployment: id, waiver: Number(seq) });

/** What is accepted as it is; each waiver is named by the place of the entry that asked for it. */
export const waivers = noun()
  .openapi(ask, async (c) =>
    c.json(await askWaiver({ ...c.req.valid("json"), deployment: c.req.valid("param").id }, contextOf(c)), 200),
  )
  .openapi(grant, async (c) =>
    c.json(await grantWaiver({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(refuse, async (c) =>
    c.json(await refuseWaiver({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(withdraw, async (c) =>
    c.json(await withdrawWaiver({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  );
