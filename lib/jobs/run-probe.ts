import type { JobHelpers } from "graphile-worker";
import { z } from "zod";
import { startRun } from "@/lib/commands/command";
import { recordRun, StartedRun } from "@/lib/commands/record-run";
import { env } from "@/lib/env";
import { type ProbeResult, runProbe as run } from "@/lib/probes/run";
import { allowedNetworks } from "@/lib/queries/allowed-networks";
import { probeSurroundings } from "@/lib/queries/probe-surroundings";
import { atTarget } from "./at-target";
import { Cancelled } from "./cancelled";
import { cancelling } from "./cancelling";
import { cutShort } from "./cut-short";
import { isRepeatable } from "./is-repeatable";
import { log } from "./log";
import { probeContext } from "./probe-context";
import { progressing } from "./progressing";
import { Resting } from "./resting";
import { secretsOf } from "./secrets-of";

type Started = z.infer<typeof StartedRun>;
const Turn = z.object({ key: z.string(), queue: z.string(), alone: z.boolean(), restMs: z.number() });
const Payload = z.object({ run: z.string(), turn: Turn.nullish() });

type Helpers = Pick<JobHelpers, "abortSignal"> & Partial<Pick<JobHelpers, "addJob">>;

/**
 * Runs a probe when its turn at its target has come, and has its result kept. Once it is kept, the job does nothing when it
 * comes again; cut short by the end of the worker, or without its database, it throws and the queue brings it again.
 */
export async function runProbe(payload: unknown, helpers: Helpers): Promise<void> {
  const waiting = Payload.parse(payload);
  const { run: id, turn = null } = waiting;
  await cancelling(id, helpers.abortSignal, async (signal) => {
    try {
      await atTarget(turn, signal, (apart) => takeUp(id, signal, apart));
    } catch (error) {
      // It waited for its turn, and needs none to say that it was cancelled.
      if (error instanceof Cancelled) return takeUp(id, signal, async () => {});
      await comeAgain(waiting, error, helpers);
    }
  });
}

/** A target that rests for long is no reason to hold up others: the job comes again when it has rested. */
async function comeAgain({ run, turn }: z.infer<typeof Payload>, why: unknown, { addJob }: Helpers): Promise<void> {
  if (!(why instanceof Resting && turn && addJob)) throw why;
  const queued = { jobKey: `run-probe ${run}`, queueName: turn.queue, priority: turn.alone ? 2 : 1 };
  await addJob("run-probe", { run, turn }, { ...queued, runAt: new Date(why.until) });
}

async function takeUp(id: string, signal: AbortSignal, apart: () => Promise<void>): Promise<void> {
  const taken = await startRun(id);
  if (taken === null) return;
  const started = StartedRun.parse(taken.row);
  const lost = taken.again && !isRepeatable(started.call) ? "The end of the worker" : null;
  const by = taken.cancelled ?? lost;
  const result = await runStarted(started, by === null ? signal : AbortSignal.abort(), apart);
  if (result.defect !== undefined) log.error({ err: result.defect, run: id }, "a probe broke");
  const { verdict, evidence, sha256 } =
    result.verdict.reason === "cancelled" ? ended(started, result, by, signal) : result;
  await recordRun(
    { deployment: started.deployment, run: started, verdict, evidence, sha256 },
    probeContext(started.call.kind),
  );
}

async function runStarted(started: Started, signal: AbortSignal, apart: () => Promise<void>): Promise<ProbeResult> {
  const { binding: _, ...call } = started.call;
  const policy = { allow: await allowedNetworks(), forbiddenPorts: env.COUNTERSIGN_FORBIDDEN_PORTS };
  const { system, ...around } = await probeSurroundings(started.deployment, started.item);
  const control = env.PROBE_CONTROL;
  const world = { baseUrl: started.base_url, policy, control, signal, ...around, secret: secretsOf(system) };
  await apart();
  const { onProgress, done } = progressing(started.id);
  try {
    return await run(call, { ...world, onProgress });
  } finally {
    done();
  }
}

/** What was cut short: kept where somebody ended it, or where it must not be asked again. Throws where it comes again. */
function ended({ call }: Started, result: ProbeResult, by: string | null, { reason }: AbortSignal): ProbeResult {
  if (by !== null) return cutShort(result, by);
  if (reason instanceof Cancelled) return cutShort(result, reason.by);
  if (!isRepeatable(call)) return cutShort(result, "The end of the worker");
  throw new Error("The worker ended before the run did");
}
