import type { ProbeOf } from "@/components/run/item-state";
import type { PastRun } from "./use-past-runs";

/** The newest run, where it came after the one that the probe stands by: one that says the same again writes nothing. */
export function newerRun(last: ProbeOf["last"], runs: readonly PastRun[] | null): PastRun | null {
  const newest = runs?.at(-1);
  if (!newest || newest.run === last?.run) return null;
  return last === null || newest.at > last.at ? newest : null;
}
