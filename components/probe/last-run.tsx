"use client";

import type { ProbeOf } from "@/components/run/item-state";
import { windowWords } from "@/lib/domain/probe/schedule/window-words";
import { LastVerdict } from "./last-verdict";
import { LivePhases } from "./live-phases";
import type { Followed } from "./probe-run";
import { subjectOf } from "./subject-of";
import type { PastRun } from "./use-past-runs";

type Props = { probe: ProbeOf; running: Followed; newer: PastRun | null };

/** What a probe asks and when, and what its last runs saw; while one runs, how far that has come. */
export function LastRun({ probe, running, newer }: Props) {
  const subject = subjectOf(probe.settings);
  return (
    <div className="grid gap-1">
      <p>
        {probe.kind}
        {subject ? (
          <>
            {" "}
            <code className="snippet">{subject}</code>
          </>
        ) : null}
        . {probe.automatic ? "A pass ticks this item." : "A pass does not tick this item."} {runsWords(probe)}
      </p>
      <div aria-live="polite">
        {running.said ? <LivePhases followed={running} /> : <LastVerdict last={probe.last} newer={newer} />}
      </div>
    </div>
  );
}

function runsWords({ windows, passes = 1 }: ProbeOf): string {
  const when =
    windows.length === 0 ? "It runs when somebody asks" : `It runs by itself ${windows.map(windowWords).join(", ")}`;
  return `${when}${passes > 1 ? `; ${passes} passes in a row make it green` : ""}.`;
}
