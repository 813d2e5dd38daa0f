"use client";

import { Button } from "@/components/ui/button";
import { PHASES } from "./phases";
import type { Followed } from "./probe-run";

/** How far a run has come while it goes on: each phase with its time as soon as it is through. */
export function LivePhases({ followed: { said, progress, run, cancel } }: { followed: Followed }) {
  const reached = PHASES.flatMap(({ key, label }) => {
    const ms = progress?.phases[key];
    return typeof ms === "number" ? [`${label} ${Math.round(ms)} ms`] : [];
  });
  const attempt = progress && progress.attempt > 1 ? `Attempt ${progress.attempt}.` : "";
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p>{[said, attempt, reached.join(" · ")].filter(Boolean).join(" ")}</p>
      {run ? <Button onClick={cancel}>Call it off</Button> : null}
    </div>
  );
}
