import type { Run } from "./runs";
import type { HeartbeatSettings } from "./settings";

type Row = { count: number; broken: string | null };

/** Successes from the newest back until one failed or was missed. Reports closer than half a period are of one run. */
export function rowOf({ periodSec, graceSec }: HeartbeatSettings, runs: readonly Run[]): Row {
  const ends = runs.flatMap(({ ended, endedAt }) => (ended && endedAt !== null ? [{ ended, at: endedAt }] : []));
  const isMissed = (one: { at: number }, index: number) =>
    (ends[index - 1]?.at ?? one.at) - one.at > (periodSec + graceSec) * 1000;
  const end = ends.findIndex((one, index) => one.ended === "fail" || isMissed(one, index));
  const count = apart(
    ends.slice(0, end < 0 ? ends.length : end).map(({ at }) => at),
    periodSec * 500,
  );
  const before = ends[end];
  if (!before) return { count, broken: null };
  return { count, broken: `the one before ${before.ended === "fail" ? "failed" : "was missed"}` };
}

function apart(times: readonly number[], least: number): number {
  let count = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const at of times) {
    if (last - at < least) continue;
    count += 1;
    last = at;
  }
  return count;
}
