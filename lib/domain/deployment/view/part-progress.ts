import { isWaived } from "@/lib/domain/waiver/waived";
import { type AnswerState, answerOf, type Deployment } from "../deployment";
import { isLeftOut } from "../leaves";

/**
 * Required leaves of a part by state; those not applicable stand beside the denominator, and are open while a second
 * person has to agree. `waived` are those accepted as they are, whatever their state: resolved all the same.
 */
export type PartProgress = { resolved: number; required: number; waived: number } & Record<AnswerState, number>;

/** How far a part is, by the ids of its counted leaves. */
export function partProgress(deployment: Deployment, counted: readonly string[]): PartProgress {
  const by = { open: 0, done: 0, failed: 0, blocked: 0, "not-applicable": 0 };
  const sums = { resolved: 0, required: 0, waived: 0 };
  for (const item of counted) {
    if (isLeftOut(deployment, item)) {
      by["not-applicable"] += 1;
      continue;
    }
    const { state } = answerOf(deployment, item);
    const waived = isWaived(deployment, item);
    by[state === "not-applicable" ? "open" : state] += 1;
    sums.required += 1;
    if (waived) sums.waived += 1;
    if (state === "done" || waived) sums.resolved += 1;
  }
  return { ...by, ...sums };
}
