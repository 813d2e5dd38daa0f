import type { Checklist, Problem, Stage } from "./checklist";
import type { Choices } from "./choices";
import { leaves } from "./counts";

type Read = { checklist: Checklist; problems: readonly Problem[] };

/** The questions of an import that its choices leave open. Nothing answers for a document without anything to tick. */
export function openQuestions({ checklist, problems }: Read, { goLine, stages }: Choices): Problem[] {
  const asked = problems.filter(({ ask }) => ask);
  if (leaves(checklist).length === 0) return asked;
  const slots = new Map(checklist.slots.map(({ line, role }) => [line, role]));
  return asked.filter(({ line, answers, chosen }) => {
    const role = slots.get(line);
    if (role !== undefined) return (chosen ?? null) === null && (stages === undefined || signs(stages, role));
    return answers === undefined ? goLine === undefined : (chosen ?? null) === null;
  });
}

/** Stages taken over as they were read still hold the word that was asked about. */
const signs = (stages: readonly Stage[], role: string): boolean =>
  stages.some(({ roles }) => roles.some((each) => each.role === role));
