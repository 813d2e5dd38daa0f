import { setMaxListeners } from "node:events";

/** The end of a run: `signal` is aborted when its time is over or it is cancelled. */
export type Deadline = { signal: AbortSignal; leftMs: () => number; end: () => void };

/**
 * Sets one. A timer of its own: on Node 20 a combined signal (AbortSignal.any) forgets a time limit that nothing else holds
 * on to, and then waits forever.
 */
export function deadline(ms: number, cancelled: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  // A run may have many sockets open at once, and each ends with it.
  setMaxListeners(0, controller.signal);
  const due = performance.now() + ms;
  const timer = setTimeout(() => controller.abort(new Error("The time of the run is over.")), ms);
  const cancel = () => controller.abort(cancelled?.reason);
  if (cancelled?.aborted) cancel();
  cancelled?.addEventListener("abort", cancel, { once: true });
  return {
    signal: controller.signal,
    leftMs: () => due - performance.now(),
    end: () => {
      clearTimeout(timer);
      cancelled?.removeEventListener("abort", cancel);
    },
  };
}
