import type { BoundProbe } from "./deployment";

/** Only `pass` is green; unjudged could not judge or has not run yet. */
export type ProbeStanding = "green" | "warn" | "red" | "unjudged";

const STANDING = { pass: "green", warn: "warn", fail: "red", error: "unjudged" } as const;

/** How a bound probe stands today; undefined where none is bound. */
export function probeStanding(probe: BoundProbe): ProbeStanding;
export function probeStanding(probe: BoundProbe | undefined): ProbeStanding | undefined;
export function probeStanding(probe: BoundProbe | undefined): ProbeStanding | undefined {
  return probe && (probe.last ? STANDING[probe.last.verdict.outcome] : "unjudged");
}
