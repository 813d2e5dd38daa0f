import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { closeWindow } from "@/lib/commands/close-window";
import type { Context } from "@/lib/commands/context";
import { scheduleRuns } from "@/lib/commands/schedule-runs";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { dueRun } from "@/lib/domain/probe/schedule/due-run";
import { endedWindows } from "@/lib/domain/probe/schedule/ended-windows";
import { seedOf } from "@/lib/domain/probe/schedule/seed-of";
import { spansOf } from "@/lib/domain/probe/schedule/spans-of";
import { databaseNow } from "@/lib/queries/database-now";
import { type WatchedDeployment, watchedDeployments } from "@/lib/queries/watched-deployments";
import { windowRuns } from "@/lib/queries/window-runs";
import { log } from "./log";
import { probeContext } from "./probe-context";

const EVERY_MS = 5000;

type WatchedProbe = WatchedDeployment["probes"][number];

/** Queues what is due and closes windows that came to their end, every few seconds until `signal`. */
export async function scheduleProbes(signal: AbortSignal): Promise<void> {
  let said: string[] = [];
  while (!signal.aborted) {
    const troubles = await scheduleRound().catch((error) => [String(error)]);
    for (const trouble of troubles) if (!said.includes(trouble)) log.error(trouble);
    said = troubles;
    await sleep(EVERY_MS, undefined, { signal }).catch(() => {});
  }
}

/** One round over all deployments at a moment in ms since 1970, now by default. Answers what stood in the way, in words. */
export async function scheduleRound(at?: number): Promise<string[]> {
  // Not the worker's clock: what it is compared with are the moments of the record.
  const now = at ?? (await databaseNow());
  const troubles: string[] = [];
  for await (const watched of watchedDeployments()) {
    try {
      await scheduleDeployment(watched, now);
    } catch (error) {
      troubles.push(`probes of ${watched.deployment.id} are not scheduled: ${String(error)}`);
    }
  }
  return troubles;
}

async function scheduleDeployment({ deployment, probes }: WatchedDeployment, now: number): Promise<void> {
  const runs = probes.flatMap((probe) => dueRuns(deployment, probe, now));
  if (runs.length > 0) await scheduleRuns({ deployment: deployment.id, runs }, schedule());
  // What is still under way belongs to its window.
  for (const probe of probes.filter(({ pending }) => !pending)) await closeWindows(deployment, probe, now);
}

/** A probe whose run still waits or goes on is not queued again. */
function dueRuns(deployment: Deployment, { item, probe, last, pending }: WatchedProbe, now: number) {
  const watched = {
    seed: seedOf(deployment.id, item, probe.seq),
    failing: probe.last?.verdict.outcome === "fail",
    last,
  };
  const spans = pending ? [] : spansOf(deployment).filter(({ window }) => probe.windows.includes(window));
  return spans.flatMap((span) => {
    const due = dueRun(span, watched, now);
    return due ? [{ item, binding: probe.seq, ...due }] : [];
  });
}

async function closeWindows(deployment: Deployment, { item, probe, since }: WatchedProbe, now: number): Promise<void> {
  for (const { window } of endedWindows(deployment, item, { since, now })) {
    const of = { deployment: deployment.id, item, binding: probe.seq };
    const runs = await windowRuns(of, window);
    await closeWindow({ ...of, window, runs, since, now }, probeContext(probe.call.kind));
  }
}

const schedule = (): Context => ({
  actor: { kind: "installation", id: "schedule", name: "Schedule" },
  person: null,
  session: null,
  once: null,
  newId: randomUUID,
});
