import { z } from "@hono/zod-openapi";
import { makeHeartbeatToken } from "@/lib/commands/make-heartbeat-token";
import { ReportHeartbeat, reportHeartbeat } from "@/lib/commands/report-heartbeat";
import { Refusal } from "@/lib/domain/refusal";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const make = act("/deployments/{id}/items/{item}/probe/heartbeat", {
  summary: "Make what something reports to a heartbeat probe with; shown once, and the one before ends",
  body: z.object({}),
  answer: z.object({ token: z.string(), seq: z.number() }),
});
const report = act("/heartbeats", {
  summary: "Report to a heartbeat probe. Authorization: Bearer and what was shown; no session, no Idempotency-Key",
  body: ReportHeartbeat,
  answer: z.object({}),
});

const BEARER = /^Bearer +([\w-]{20,200})$/i;

function bearer(header: string | undefined): string {
  const [, token] = BEARER.exec(header?.trim() ?? "") ?? [];
  if (token) return token;
  throw new Refusal("signed-out", "Send Authorization: Bearer and the token that was shown when it was made.");
}

/** What reports to us: nobody is signed in there. */
export const heartbeats = noun()
  .openapi(make, async (c) => {
    const { id, item } = c.req.valid("param");
    return c.json(await makeHeartbeatToken({ deployment: id, item }, contextOf(c)), 200);
  })
  .openapi(report, async (c) => {
    const token = bearer(c.req.header("Authorization"));
    return c.json(await reportHeartbeat(token, c.env.network, c.req.valid("json")), 200);
  });
