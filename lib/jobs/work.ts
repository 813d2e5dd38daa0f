import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Logger, type RunnerOptions, run, type WorkerEvents } from "graphile-worker";
import { heartbeat } from "./heartbeat";
import { log } from "./log";
import { proveDomain } from "./prove-domain";
import { runProbe } from "./run-probe";
import { sendAnchor } from "./send-anchor";
import { stampAnchor } from "./stamp-anchor";

const AT_ONCE = 10;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** How long a job may go on once the worker is to end; then it is cut short and comes again. */
const GRACE_MS = 4000;

/** Takes jobs from the queue until `signal`, then lets those at hand end. Without its database it waits for it. */
export async function work(connectionString: string, signal: AbortSignal): Promise<void> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    const began = Date.now();
    try {
      await workOnce(connectionString, signal);
    } catch (error) {
      if (Date.now() - began > LONGEST_PAUSE_MS) failures = 0;
      if (failures === 0) log.warn({ err: error }, "the queue does not answer; trying again until it does");
      await sleep(pauseAfter(failures), undefined, { signal }).catch(() => {});
    }
  }
}

const pauseAfter = (failures: number) => Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);

async function workOnce(connectionString: string, signal: AbortSignal): Promise<void> {
  const ended = new AbortController();
  const events: WorkerEvents = new EventEmitter();
  let beating = Promise.resolve();
  // Jobs are locked by the name of the pool, so that is the name it lives under.
  events.once("pool:create", ({ workerPool }) => {
    beating = heartbeat(workerPool.id, ended.signal);
  });
  events.on("job:error", ({ job, error }) =>
    log.error({ err: error, task: job.task_identifier, job: job.id }, "a job failed"),
  );
  try {
    const runner = await run({ ...OPTIONS, connectionString, events });
    log.info("taking jobs");
    const stop = () => void runner.stop().catch(() => {});
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    await runner.promise.finally(() => signal.removeEventListener("abort", stop));
  } finally {
    ended.abort();
    await beating;
  }
}

const OPTIONS: RunnerOptions = {
  concurrency: AT_ONCE,
  maxPoolSize: AT_ONCE + 2,
  noHandleSignals: true,
  gracefulShutdownAbortTimeout: GRACE_MS,
  taskList: {
    "run-probe": runProbe,
    "prove-domain": proveDomain,
    "send-anchor": sendAnchor,
    "stamp-anchor": stampAnchor,
  },
  // What the queue says of a lost database it says with every attempt; the heartbeat says it once.
  logger: new Logger(() => (_, message) => log.debug(message)),
};
