"use client";

import { useState } from "react";
import { Time } from "@/components/ui/time";
import { isFlapping } from "@/lib/domain/probe/schedule/is-flapping";
import { WindowId } from "@/lib/domain/probe/schedule/window";
import { windowWords } from "@/lib/domain/probe/schedule/window-words";
import { HistoryStrip } from "./history-strip";
import { LatencyChart } from "./latency-chart";
import { JUDGED } from "./outcome-words";
import { ProbeEvidence } from "./probe-evidence";
import type { PastRun, PastRuns } from "./use-past-runs";

/** What the runs of a probe came to, oldest first, and how long they took; each one opens its evidence. */
export function ProbeHistory({ past: { runs, trouble } }: { past: PastRuns }) {
  const [chosen, choose] = useState<string | null>(null);
  if (!runs) return <p role="status">{trouble ?? "Fetching the runs."}</p>;
  if (runs.length === 0) return <p>No run has ended yet. Run the probe, and it stands here.</p>;
  const run = runs.find((one) => one.run === chosen);
  return (
    <div className="grid gap-3">
      <p>{tallyWords(runs)}</p>
      {isFlapping(runs.map(({ outcome }) => outcome).toReversed()) ? (
        <p>Flapping: the outcome changed too often of late, so no pass ticks the item.</p>
      ) : null}
      <HistoryStrip runs={runs} chosen={chosen} choose={choose} />
      <LatencyChart runs={runs} />
      {run ? (
        <>
          <p>
            <Time at={run.at} style="full" />, {JUDGED[run.outcome]}
            {run.window ? `, ${windowIn(run.window)}` : ""}: {run.summary}
          </p>
          <ProbeEvidence run={run.run} />
        </>
      ) : (
        <p className="text-12 text-muted">Choose a run to see its evidence.</p>
      )}
    </div>
  );
}

const windowIn = (window: string): string => {
  const known = WindowId.safeParse(window);
  return known.success ? windowWords(known.data) : window;
};

function tallyWords(runs: readonly PastRun[]): string {
  const said = (["pass", "warn", "fail", "error"] as const).flatMap((outcome) => {
    const count = runs.filter((run) => run.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${JUDGED[outcome]}`];
  });
  return `The last ${runs.length === 1 ? "run" : `${runs.length} runs`}: ${said.join(", ")}.`;
}
