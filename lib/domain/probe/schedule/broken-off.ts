import type { Verdict } from "../verdict";

/** What is said of a window that a declared rollback or incident ended early: it judges nothing. */
export const brokenOff = (runs: number): Verdict => ({
  outcome: "error",
  reason: "cancelled",
  summary: `A rollback or incident was declared after ${runs === 1 ? "1 run" : `${runs} runs`}.`,
  assertions: [],
});
