import { setTimeout as pause } from "node:timers/promises";
import type { Evidence, Observed } from "@/lib/domain/probe/evidence";
import type { Verdict } from "@/lib/domain/probe/verdict";
import { attempt, type Ended, type Run } from "./attempt";
import { elapsed } from "./elapsed";
import { nothingSeen } from "./nothing-seen";
import type { Judgement } from "./probe";
import { transientFor } from "./transient";
import { watched } from "./watched";

type Attempt = NonNullable<Evidence["attempts"]>[number];

/** How the last attempt ended and what it saw, and all that there were. */
export type Settled = { verdict: Verdict; defect?: unknown; seen: Observed; attempts: Attempt[] };

const BACKOFF_MS: readonly number[] = [1000, 3000];
// What is left has to be enough for a connection at least, or the last attempt would only be cut off.
const LEAST_LEFT_MS = 250;

/**
 * Asks until what it meets does not pass by itself, `times` at most, and as long as there is time. A pass that was not the
 * first answer is a warning: flaky.
 */
export async function attempts(run: Run, times: number, leftMs: () => number): Promise<Settled> {
  const all: Attempt[] = [];
  for (;;) {
    const { seen, ended } = await oneMore(run, all, times);
    const wait = all.length < times ? backoff(run, all.length, ended.judgement, seen) : null;
    if (wait === null || wait + LEAST_LEFT_MS > leftMs() || run.signal.aborted)
      return { verdict: settled(ended.judgement, all, times), seen, attempts: all, ...defectOf(ended) };
    // Cancelled while it waits, the next attempt says so.
    await pause(wait, undefined, { signal: run.signal }).catch(() => {});
  }
}

const defectOf = ({ defect }: Ended) => (defect === undefined ? {} : { defect });

async function oneMore(run: Run, all: Attempt[], times: number): Promise<{ seen: Observed; ended: Ended }> {
  const began = performance.now();
  const startedAt = new Date().toISOString();
  const n = all.length + 1;
  const seen = nothingSeen();
  const tell = run.world.onProgress;
  const watching = tell
    ? watched(seen, () => tell({ n, times, target: seen.target, phases: { ...seen.phases } }))
    : seen;
  const ended = await attempt(run, watching);
  const { outcome, reason } = ended.judgement;
  all.push({ n, startedAt, ms: elapsed(began), outcome, reason });
  return { seen, ended };
}

/** Milliseconds until the next attempt, a fifth more or less so that runs do not come in step; null where there is none. */
function backoff({ world }: Run, asked: number, judgement: Judgement, seen: Observed): number | null {
  const least = transientFor(judgement, seen);
  if (least === null) return null;
  const usual = world.backoffMs ?? BACKOFF_MS;
  const base = usual[Math.min(asked, usual.length) - 1] ?? 0;
  return Math.max(least, base * (0.8 + 0.4 * Math.random()));
}

function settled({ transient: _, ...verdict }: Judgement, all: readonly Attempt[], times: number): Verdict {
  if (verdict.outcome !== "pass" || all.length === 1) return verdict;
  const summary = `${verdict.summary}, but flaky: passed at attempt ${all.length} of ${times}`;
  return { ...verdict, outcome: "warn", reason: "flaky", summary };
}
