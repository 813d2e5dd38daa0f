import { z } from "@hono/zod-openapi";
import { ChangeTarget, changeTarget } from "@/lib/commands/change-target";
import { ConfirmAnswers, confirmAnswers } from "@/lib/commands/confirm-answers";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const itself = { deployment: true } as const;
const answer = z.object({ seq: z.number() });

const change = act("/deployments/{id}/target", {
  summary: "Release another version, or another build of it",
  body: ChangeTarget.omit(itself),
  answer,
});
const confirm = act("/deployments/{id}/confirmations", {
  summary: "Confirm answers that were given for an earlier version",
  body: ConfirmAnswers.omit(itself),
  answer,
});

/** Which version a deployment releases. */
export const releases = noun()
  .openapi(change, async (c) =>
    c.json(await changeTarget({ ...c.req.valid("json"), deployment: c.req.valid("param").id }, contextOf(c)), 200),
  )
  .openapi(confirm, async (c) =>
    c.json(await confirmAnswers({ ...c.req.valid("json"), deployment: c.req.valid("param").id }, contextOf(c)), 200),
  );
