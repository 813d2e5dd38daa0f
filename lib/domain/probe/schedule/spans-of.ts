import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { WindowId } from "./window";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When a window begins and ends, in ms since 1970. It is cut where a declared procedure ended it, and endless before go is called. */
export type Span = { window: WindowId; from: number; until: number; cut: boolean };

type Moments = Pick<Deployment, "t0" | "go" | "live" | "declared" | "closed">;

const AFTER_LAUNCH = [
  ["first-2h", 0, 2 * HOUR],
  ["first-day", 2 * HOUR, DAY],
  ["first-week", DAY, 7 * DAY],
  ["first-month", 7 * DAY, 28 * DAY],
] as const;

/**
 * The windows of a deployment as its moments stand now; those after the launch once go is called, none once it is closed.
 * T-0 is planned until go is called, then that moment; what follows counts from when the launch was through, where that
 * was said. A launch that is late is watched on until go is called.
 */
export function spansOf({ t0, go, live, declared, closed }: Moments): Span[] {
  if (closed) return [];
  if (!go) return [{ window: "before-go", from: Date.parse(t0) - DAY, until: Number.POSITIVE_INFINITY, cut: false }];
  const called = Date.parse(go.at);
  const launched = Date.parse((live ?? go).at);
  // The first procedure declared, a rollback or an incident, ends the watch over the launch (domain.md rule 4).
  const end = Math.min(...Object.values(declared).map(({ at }) => Date.parse(at)));
  const after = AFTER_LAUNCH.map(([window, from, until]) => cutAt(end, window, launched + from, launched + until));
  return [
    { window: "before-go" as const, from: called - DAY, until: called, cut: false },
    ...after.filter(({ from, until }) => from < until),
    ...(Number.isFinite(end) ? [{ window: "recovery" as const, from: end, until: end + 2 * HOUR, cut: false }] : []),
  ];
}

const cutAt = (end: number, window: WindowId, from: number, until: number): Span => ({
  ...{ window, from, until: Math.min(until, end), cut: end < until },
});
