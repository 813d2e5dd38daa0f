import type { WindowId } from "./window";

const MINUTE = 60_000;
const SHORTEST = 30_000;

/** How often a probe runs from some ms after the beginning of its window on. */
type Leg = { from: number; every: number };

const PACE: Record<WindowId, readonly Leg[]> = {
  "before-go": [{ from: 0, every: 30 * MINUTE }],
  "first-2h": [
    { from: 0, every: MINUTE },
    { from: 15 * MINUTE, every: 5 * MINUTE },
  ],
  "first-day": [{ from: 0, every: 15 * MINUTE }],
  "first-week": [{ from: 0, every: 60 * MINUTE }],
  "first-month": [{ from: 0, every: 24 * 60 * MINUTE }],
  recovery: [{ from: 0, every: 5 * MINUTE }],
};

/** The pace of a window; of a probe that is failing it is six times as fast, though never under half a minute. */
export const paceOf = (window: WindowId, failing: boolean): readonly Leg[] =>
  failing ? PACE[window].map(({ from, every }) => ({ from, every: Math.max(SHORTEST, every / 6) })) : PACE[window];
