"use client";

import { PHASES } from "./phases";
import type { Followed } from "./probe-run";

/** How far a run has come while it goes on: each phase with its time as soon as it is through. */
export function LivePhases({ followed: { said, progress } }: { followed: Followed }) {
  const reached = PHASES.flatMap(({ key, label }) => {
    const ms = progress?.phases[key];
    return typeof ms === "number" ? [`${label} ${Math.round(ms)} ms`] : [];
  });
  const attempt = progress && progress.attempt > 1 ? `Attempt ${progress.attempt}.` : "";
  return <p className="wrap-anywhere">{[said, attempt, reached.join(" · ")].filter(Boolean).join(" ")}</p>;
}
