import type { BoundProbe } from "@/lib/domain/deployment/deployment";
import type { EndedRun } from "./ended-run";
import type { Verdict } from "./verdict";

/**
 * What a run comes to where a probe has to pass several times in a row: until it did, one that never judged stays
 * unjudged and says how far it has come, and any other stays as it is (null).
 */
export function settledVerdict(
  { call, last }: Pick<BoundProbe, "call" | "last">,
  { verdict, inARow }: Pick<EndedRun, "verdict" | "inARow">,
): Verdict | null {
  const { passes = 1 } = call;
  if (verdict.outcome !== "pass" || inARow >= passes) return verdict;
  if (last && last.verdict.outcome !== "error") return null;
  const summary = `Passed ${inARow} of ${passes} times in a row`;
  return { outcome: "error", reason: "no_data", summary, assertions: [] };
}
