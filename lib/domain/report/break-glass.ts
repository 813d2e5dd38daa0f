import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { type AnswerState, answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import type { Finding } from "@/lib/domain/deployment/fact";

/**
 * A launch over blockers: who, why, what was in the way, whose signature was skipped, and how what was left open stands
 * now. `review` is null while it is owed.
 */
export type BreakGlass = {
  by: string;
  at: string;
  seq: number;
  reason: string;
  blockers: string[];
  skipped: { stage: string; role: string }[];
  left: { words: string; state: AnswerState }[];
  review: { by: string; at: string; seq: number; finding: Finding; comment: string } | null;
};

/** Null where nobody broke the glass. */
export function breakGlass(deployment: Deployment): BreakGlass | null {
  const { forced, checklist } = deployment;
  if (!forced) return null;
  const { by, at, seq, reason, blockers, skipped, left, review } = forced;
  const names = new Map(checklist.stages.map(({ id, name }) => [id, name]));
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  return {
    ...{ by: by.name, at, seq, reason, blockers },
    skipped: skipped.map(({ stage, role }) => ({ stage: names.get(stage) ?? stage, role })),
    left: left.map((id) => ({ words: wordsOf(items.get(id)), state: answerOf(deployment, id).state })),
    review: review && { ...review, by: review.by.name },
  };
}

const wordsOf = (item: Item | undefined): string => (item ? plain(item.words) : "an item that is no longer there");
