import { z } from "@hono/zod-openapi";
import { BindProbe, bindProbe } from "@/lib/commands/bind-probe";
import { cancelRun } from "@/lib/commands/cancel-run";
import { requestRun } from "@/lib/commands/request-run";
import { RunProbes, runProbes } from "@/lib/commands/run-probes";
import { TryProbe, tryProbe } from "@/lib/commands/try-probe";
import { UnbindProbe, unbindProbe } from "@/lib/commands/unbind-probe";
import { Evidence } from "@/lib/domain/probe/evidence";
import { Progress } from "@/lib/domain/probe/progress";
import { Outcome, Verdict } from "@/lib/domain/probe/verdict";
import { probeRun } from "@/lib/queries/probe-run";
import { probeRuns } from "@/lib/queries/probe-runs";
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
const attempt = act(`${at}/try`, {
  summary: "Have the worker run a probe that is not bound, to see what it would say",
  body: TryProbe.omit(ofItem),
  answer: Written.extend({ run: z.string() }),
});
const requestAll = act("/deployments/{id}/probes/run", {
  summary: "Have the worker run the probes of some items",
  body: RunProbes.omit({ deployment: true }),
  answer: Written.extend({ runs: z.array(z.object({ item: z.string(), run: z.string() })) }),
});
const cancel = act("/deployments/{id}/runs/{run}/cancel", {
  summary: "End a run before it has judged",
  body: z.object({}),
  answer: Written,
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
    progress: Progress.nullable(),
    worker: z.enum(["up", "down"]),
  }),
});

const MOST_PAST = 60;
const past = ask("/deployments/{id}/items/{item}/runs", {
  summary: "The last runs of an item's probe that ended, newest first",
  answer: z.object({
    runs: z.array(
      z.object({
        ...{ run: z.string(), outcome: Outcome, summary: z.string(), at: z.string() },
        ...{ totalMs: z.number().nullable(), window: z.string().nullable(), trigger: z.string() },
      }),
    ),
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
  .openapi(attempt, async (c) =>
    c.json(await tryProbe({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(requestAll, async (c) =>
    c.json(await runProbes({ ...c.req.valid("json"), deployment: c.req.valid("param").id }, contextOf(c)), 200),
  )
  .openapi(cancel, async (c) => {
    const { id, run } = c.req.valid("param");
    return c.json(await cancelRun({ deployment: id, run }, contextOf(c)), 200);
  })
  .openapi(past, async (c) => {
    const { id, item } = c.req.valid("param");
    return c.json({ runs: await probeRuns(id, item, MOST_PAST) }, 200);
  })
  .openapi(look, async (c) => {
    const { id, run } = c.req.valid("param");
    return c.json(await probeRun(id, run), 200);
  });
