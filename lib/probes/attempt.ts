import type { Observed } from "@/lib/domain/probe/evidence";
import type { Policy } from "./address";
import { contextOf } from "./context-of";
import { orAborted } from "./or-aborted";
import { overdue } from "./overdue";
import type { Judgement } from "./probe";
import type { Ready } from "./read-settings";
import type { ProbeWorld } from "./run";
import { Trouble } from "./trouble";

/** What is shared by the attempts of a run. */
export type Run = {
  ready: Ready;
  world: ProbeWorld;
  policy: Policy;
  patienceMs: number;
  signal: AbortSignal;
  /** Values of the secrets that were opened. */
  opened: Set<string>;
};

/** How an attempt ended; `defect` was thrown by what no probe throws on purpose. */
export type Ended = { judgement: Judgement; defect?: unknown };

/** Asks and judges once. Whatever is thrown is a judgement. */
export async function attempt(run: Run, seen: Observed): Promise<Ended> {
  const { ready, world, policy, patienceMs, signal } = run;
  try {
    signal.throwIfAborted();
    const observed = await orAborted(
      ready.found.observe(ready.settings, contextOf(world, policy, { ...run, seen })),
      signal,
    );
    signal.throwIfAborted();
    return { judgement: ready.found.judge(ready.settings, observed) };
  } catch (error) {
    // What is heard of after the end is the noise of taking it down.
    if (world.signal?.aborted) return { judgement: judgementOf(CANCELLED) };
    if (signal.aborted) return { judgement: judgementOf(overdue(seen, patienceMs)) };
    return error instanceof Trouble
      ? { judgement: judgementOf(inRedirect(error, seen)) }
      : { judgement: judgementOf(DEFECT), defect: error };
  }
}

export const DEFECT = new Trouble("Countersign could not run this probe; its log says why.", "internal");
const CANCELLED = new Trouble("The run was cancelled before it could judge.", "cancelled");

/** A trouble as a judgement: of the target where it has no reason. */
export const judgementOf = ({ message, reason, transient }: Trouble): Judgement => ({
  ...{ outcome: reason === null ? "fail" : "error", reason, summary: message, assertions: [] },
  ...(transient && { transient }),
});

function inRedirect(trouble: Trouble, { redirects }: Observed): Trouble {
  if (trouble.reason !== "policy_blocked" || redirects.length === 0) return trouble;
  return new Trouble(`It redirects to what may not be reached: ${trouble.message}`, "policy_blocked_redirect");
}
