import { env } from "@/lib/env";
import { keepHouse } from "@/lib/jobs/keep-house";
import { log } from "@/lib/jobs/log";
import { scheduleProbes } from "@/lib/jobs/schedule-probes";
import { signHeads } from "@/lib/jobs/sign-heads";
import { work } from "@/lib/jobs/work";

const PATIENCE_MS = 20_000;

if (!env.DATABASE_URL) {
  log.fatal('DATABASE_URL is not set. "npm start" sets it by itself.');
  process.exit(1);
}

const stopping = new AbortController();

function stop() {
  stopping.abort();
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
}

process.once("SIGTERM", stop);
process.once("SIGINT", stop);
// Its launcher is gone, also when it was killed hard: nobody would ever stop this process.
process.once("disconnect", stop);

const { signal } = stopping;
await Promise.all([work(env.DATABASE_URL, signal), scheduleProbes(signal), signHeads(signal), keepHouse(signal)]);
process.exit(0);
