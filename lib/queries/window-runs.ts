import { windowRuns as runsOf } from "@/lib/db/window-runs";

/** The runs of a window of a probe that ended, oldest first; those that were cancelled are none of them. */
export const windowRuns = runsOf;
