import { paceOf } from "./pace";
import type { Span } from "./spans-of";

/** The moments at which a probe runs in a window: `seed` (of `seedOf`) sets where between two of them it begins. */
export type Slots = Pick<Span, "window" | "from" | "until"> & { seed: number; failing: boolean };

type Leg = { first: number; every: number; until: number };

/** The last of its moments that is not after `now`; null where there is none yet. */
export function lastSlot(slots: Slots, now: number): number | null {
  for (const { first, every, until } of legsOf(slots).reverse()) {
    const upTo = Math.min(now, until - 1);
    if (upTo >= first) return first + Math.floor((upTo - first) / every) * every;
  }
  return null;
}

/** All of its moments from `since` on until `until`. */
export function slotsWithin(slots: Slots, since: number, until: number): number[] {
  return legsOf(slots).flatMap((leg) => {
    const skipped = Math.max(0, Math.ceil((since - leg.first) / leg.every));
    const all: number[] = [];
    const end = Math.min(leg.until, until);
    for (let at = leg.first + skipped * leg.every; at < end; at += leg.every) all.push(at);
    return all;
  });
}

function legsOf({ window, from, until, seed, failing }: Slots): Leg[] {
  const legs = paceOf(window, failing);
  return legs.map((leg, n) => {
    const next = legs[n + 1];
    return {
      first: from + leg.from + (seed % leg.every),
      every: leg.every,
      until: next ? Math.min(until, from + next.from) : until,
    };
  });
}
