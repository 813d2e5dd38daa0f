import { plain } from "@/lib/domain/checklist/checklist";
import { type AnswerState, answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import type { Finding } from "@/lib/domain/deployment/fact";
import { foundThen } from "@/lib/domain/deployment/found-then";

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
  const { forced } = deployment;
  if (!forced) return null;
  const { by, at, seq, reason, blockers, skipped, left, review } = forced;
  return {
    ...{ by: by.name, at, seq, reason, blockers },
    skipped: skipped.map(({ stage, role }) => ({ stage: stageThen(deployment, seq, stage), role })),
    left: left.map((id) => ({ words: wordsThen(deployment, seq, id), state: answerOf(deployment, id).state })),
    review: review && { ...review, by: review.by.name },
  };
}

const stageThen = (deployment: Deployment, seq: number, id: string): string =>
  foundThen(deployment, seq, ({ stages }) => stages.find((stage) => stage.id === id))?.name ?? id;

function wordsThen(deployment: Deployment, seq: number, id: string): string {
  const found = foundThen(deployment, seq, ({ items }) => items.find((item) => item.id === id));
  return found ? plain(found.words) : id;
}
