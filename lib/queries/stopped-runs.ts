import { stoppedRuns as stopped } from "@/lib/db/probe-runs";

/** Which of some runs were cancelled, and by whom in words. */
export const stoppedRuns = stopped;
