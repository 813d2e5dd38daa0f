"use client";

import type { ProbeOf } from "@/components/run/item-state";
import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import { windowWords } from "@/lib/domain/probe/schedule/window-words";
import { LivePhases } from "./live-phases";
import { JUDGED } from "./outcome-words";
import type { Followed } from "./probe-run";
import { subjectOf } from "./subject-of";

/** What a probe asks and when, and what its last run saw; while one runs, how far that has come. */
export function LastRun({ probe, running }: { probe: ProbeOf; running: Followed }) {
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
      <div aria-live="polite">{running.said ? <LivePhases followed={running} /> : <Verdict last={probe.last} />}</div>
    </div>
  );
}

function runsWords({ windows, passes = 1 }: ProbeOf): string {
  const when =
    windows.length === 0 ? "It runs when somebody asks" : `It runs by itself ${windows.map(windowWords).join(", ")}`;
  return `${when}${passes > 1 ? `; ${passes} passes in a row make it green` : ""}.`;
}

function Verdict({ last }: Pick<ProbeOf, "last">) {
  if (!last) return <p>It has not run yet.</p>;
  const { outcome, summary } = last.verdict;
  return (
    <p className="inline-flex gap-1.5">
      <Sign name={outcome} />
      <span className="min-w-0 wrap-anywhere">
        <b className={`font-medium s-${outcome}`}>{JUDGED[outcome]}</b> <Time at={last.at} zoned />: {summary}
      </span>
    </p>
  );
}
