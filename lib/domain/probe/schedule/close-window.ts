import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "@/lib/domain/canonical";
import { answerOf, type BoundProbe, type Deployment } from "@/lib/domain/deployment/deployment";
import type { Freeze } from "@/lib/domain/workspace/workspace";
import type { ProbeFact } from "../fact";
import { brokenOff } from "./broken-off";
import { endedWindows } from "./ended-windows";
import { inMaintenance } from "./in-maintenance";
import { seedOf } from "./seed-of";
import { slotsWithin } from "./slots";
import type { Span } from "./spans-of";
import type { WindowId } from "./window";
import { type WindowRun, windowVerdict } from "./window-verdict";

type Ending = { item: string; binding: number; window: WindowId };

type Watched = {
  /** Those of this binding and window, oldest first; `at` is the moment each was for. */
  runs: readonly WindowRun[];
  maintenance: readonly Freeze[];
  /** Since when the probe is bound, and the moment at which its window is closed, in ms. */
  since: number;
  now: number;
};

/** Closes a window that came to its end, once: its verdict is a fact. Nothing where the probe is another by now. */
export function closeWindow(deployment: Deployment, { item, binding, window }: Ending, watched: Watched): ProbeFact[] {
  const probe = deployment.probes[item];
  const span = endedWindows(deployment, item, watched).find((ended) => ended.window === window);
  if (!probe || probe.seq !== binding || !span) return [];
  const runs = watched.runs
    .filter(({ at }) => Date.parse(at) >= span.from && Date.parse(at) < span.until)
    .map((run) => ({ ...run, inMaintenance: inMaintenance(run.at, watched.maintenance) }));
  const planned = plannedRuns(span, seedOf(deployment.id, item, binding), watched);
  const regressed = answerOf(deployment, item).regressed !== undefined;
  const { verdict, tally } = windowVerdict({ runs, planned, limitMs: limitOf(probe), regressed });
  return [
    {
      ...{ type: "window.closed", item, binding, window, aborted: span.cut, tally },
      ...{ from: new Date(span.from).toISOString(), until: new Date(span.until).toISOString() },
      verdict: span.cut ? brokenOff(runs.length) : verdict,
      sha256: bytesToHex(sha256(utf8ToBytes(canonical(runs)))),
    },
  ];
}

const plannedRuns = (span: Span, seed: number, { since, maintenance }: Watched): number =>
  slotsWithin({ ...span, seed, failing: false }, Math.max(span.from, since), span.until).filter(
    (slot) => !inMaintenance(new Date(slot).toISOString(), maintenance),
  ).length;

/** What a run's total time may be at most, where the probe's settings say so. */
function limitOf({ call }: BoundProbe): number | null {
  const { maxLatencyMs } = call.settings;
  return typeof maxLatencyMs === "number" ? maxLatencyMs : null;
}
