/**
 * Does work with a signal that aborts after `ms`, or when `outer` does. A timer of its own: on Node 20 a combined signal
 * (AbortSignal.any) forgets a time limit that nothing else holds on to, and then waits forever.
 */
export async function within<Answer>(
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(new Error(`There was no answer within ${ms / 1000} seconds.`)), ms);
  const stop = () => ending.abort(outer?.reason);
  if (outer?.aborted) stop();
  outer?.addEventListener("abort", stop, { once: true });
  try {
    return await work(ending.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", stop);
  }
}
