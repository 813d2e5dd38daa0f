import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { stoppedRuns } from "@/lib/queries/stopped-runs";
import { Cancelled } from "./cancelled";
import { log } from "./log";

const EVERY_MS = 500;

/** The runs at hand of this worker, each with what ends it. */
const atHand = new Map<string, AbortController>();
let looking = false;

/** Does work with a signal that aborts when `outer` does, or with `Cancelled` within a second of somebody cancelling the run. */
export async function cancelling<Answer>(
  run: string,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const ending = new AbortController();
  // Every run at hand listens to the one signal of the worker.
  if (outer) setMaxListeners(0, outer);
  const stop = () => ending.abort(outer?.reason);
  if (outer?.aborted) stop();
  outer?.addEventListener("abort", stop, { once: true });
  atHand.set(run, ending);
  if (!looking) void look();
  try {
    return await work(ending.signal);
  } finally {
    if (atHand.get(run) === ending) atHand.delete(run);
    outer?.removeEventListener("abort", stop);
  }
}

/** One question for all runs at hand, for as long as there are any. */
async function look(): Promise<void> {
  looking = true;
  while (atHand.size > 0) {
    await sleep(EVERY_MS);
    try {
      for (const { id, by } of await stoppedRuns([...atHand.keys()])) atHand.get(id)?.abort(new Cancelled(by));
    } catch (error) {
      log.debug({ err: error }, "could not look for runs that were cancelled");
    }
  }
  looking = false;
}
