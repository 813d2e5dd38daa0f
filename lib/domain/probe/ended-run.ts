import type { Verdict } from "./verdict";

/** A run that ended. `binding` is the `seq` of the bound probe it ran for: a run of an earlier one says nothing. */
export type EndedRun = {
  item: string;
  binding: number;
  run: string;
  sha256: string;
  verdict: Verdict;
  /** How many runs of this binding passed with no fail or warning between, this one counted. */
  inARow: number;
  /** Its verdict changed too often of late. */
  flapping: boolean;
  /** Its system was in maintenance when it ran. */
  maintenance: boolean;
};
