import type { Checklist, Problem } from "./checklist";
import type { Choices } from "./choices";
import { leaves } from "./counts";

type Read = { checklist: Checklist; problems: readonly Problem[] };

/** The questions of an import that its choices leave open. Nothing answers for a document without anything to tick. */
export function openQuestions({ checklist, problems }: Read, { goLine, stages }: Choices): Problem[] {
  const asked = problems.filter(({ ask }) => ask);
  if (leaves(checklist).length === 0) return asked;
  const slots = new Set(checklist.slots.map(({ line }) => line));
  return asked.filter(({ line }) => (slots.has(line) ? stages : goLine) === undefined);
}
