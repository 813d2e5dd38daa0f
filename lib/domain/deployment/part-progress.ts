import { type AnswerState, answerOf, type Deployment } from "./deployment";

/** Required leaves of a part by state; those not applicable stand beside the denominator. */
export type PartProgress = { resolved: number; required: number } & Record<AnswerState, number>;

/** How far a part is, by the ids of its counted leaves. */
export function partProgress(deployment: Pick<Deployment, "answers">, counted: readonly string[]): PartProgress {
  const by = { open: 0, done: 0, failed: 0, blocked: 0, "not-applicable": 0 };
  for (const item of counted) by[answerOf(deployment, item).state] += 1;
  return { ...by, resolved: by.done, required: counted.length - by["not-applicable"] };
}
