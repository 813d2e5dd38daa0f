import type { Outcome } from "../verdict";

const FLAP_RUNS = 20;
const MOST_CHANGES = 4;

/** Whether the outcome changed more than four times in the last 20 runs; the newest comes first. */
export function isFlapping(outcomes: readonly Outcome[]): boolean {
  const last = outcomes.slice(0, FLAP_RUNS);
  return last.filter((outcome, n) => n > 0 && outcome !== last[n - 1]).length > MOST_CHANGES;
}
