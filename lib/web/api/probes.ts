import { z } from "@hono/zod-openapi";
import { BindProbe, bindProbe } from "@/lib/commands/bind-probe";
import { requestRun } from "@/lib/commands/request-run";
import { UnbindProbe, unbindProbe } from "@/lib/commands/unbind-probe";
import { Evidence } from "@/lib/domain/probe/evidence";
import { Verdict } from "@/lib/domain/probe/verdict";
import { probeRun } from "@/lib/queries/probe-run";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { ask } from "./ask";
import { noun } from "./noun";

const ofItem = { deployment: true, item: true } as const;
const Written = z.object({ seq: z.number() });
const at = "/deployments/{id}/items/{item}/probe";

const bind = act(at, { summary: "Bind a probe to an item", body: BindProbe.omit(ofItem), answer: Written });
const unbind = act(`${at}/unbind`, {
  summary: "Take the probe of an item away",
  body: UnbindProbe.omit(ofItem),
  answer: Written,
});
const request = act(`${at}/run`, {
  summary: "Have the worker run the probe of an item",
  body: z.object({}),
  answer: Written.extend({ run: z.string() }),
});
const look = ask("/deployments/{id}/runs/{run}", {
  summary: "How far a run has come, and what it saw",
  answer: z.object({
    run: z.string(),
    item: z.string(),
    state: z.enum(["queued", "running", "finished"]),
    verdict: Verdict.nullable(),
    evidence: Evidence.nullable(),
    sha256: z.string().nullable(),
    worker: z.enum(["up", "down"]),
  }),
});

const named = ({ id, item }: { id: string; item: string }) => ({ deployment: id, item });

/** The probes of a deployment and their runs. */
export const probes = noun()
  .openapi(bind, async (c) =>
    c.json(await bindProbe({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(unbind, async (c) =>
    c.json(await unbindProbe({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(request, async (c) => c.json(await requestRun(named(c.req.valid("param")), contextOf(c)), 200))
  .openapi(look, async (c) => {
    const { id, run } = c.req.valid("param");
    return c.json(await probeRun(id, run), 200);
  });
