import { lastSlot } from "./slots";
import type { Span } from "./spans-of";
import type { WindowId } from "./window";

/** How long after its moment a run is late: the schedule itself was away. */
const LATE_MS = 15_000;
const SPREAD_MS = 60_000;
/** Two paces of a probe may meet: not twice within this time. */
const APART_MS = 15_000;

/** A run that is to be queued: the moment it is for, and the one from which on it may run. */
export type DueRun = { window: WindowId; slot: string; runAt: string };

type Watched = {
  seed: number;
  failing: boolean;
  /** The moment of the last run that was queued, in ms; null where none was. */
  last: number | null;
};

/**
 * What a probe has to run up to `now` (ms) in one of its windows. However many moments were missed, it is one run, spread
 * over a minute: what was away for an hour does not come back with an hour's runs.
 */
export function dueRun(span: Span, { seed, failing, last }: Watched, now: number): DueRun | null {
  const { window, from, until } = span;
  if (now < from || now >= until) return null;
  const slot = lastSlot({ window, from, until, seed, failing }, now);
  if (slot === null || (last !== null && slot < last + APART_MS)) return null;
  const runAt = now - slot > LATE_MS ? now + (seed % SPREAD_MS) : slot;
  return { window, slot: new Date(slot).toISOString(), runAt: new Date(runAt).toISOString() };
}
