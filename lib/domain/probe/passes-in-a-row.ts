import type { Outcome } from "./verdict";

/** How many runs passed with no fail or warning between; the newest comes first. One that could not judge is passed over. */
export function passesInARow(outcomes: readonly Outcome[]): number {
  const judged = outcomes.filter((outcome) => outcome !== "error");
  const end = judged.findIndex((outcome) => outcome !== "pass");
  return end === -1 ? judged.length : end;
}
