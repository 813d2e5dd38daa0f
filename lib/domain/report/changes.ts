import type { Actor } from "@/lib/domain/actor";
import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { type AnswerState, answerOf, type Deployment, type Moment } from "@/lib/domain/deployment/deployment";

/**
 * How the checklist changed while the deployment ran: which version was in force from when (the first from the opening,
 * with an empty reason), which items were added to it alone, and what was answered and is asked no more.
 */
export type Changes = {
  versions: (Moment & { version: number; document: string; reason: string })[];
  added: (Moment & { words: string })[];
  gone: { words: string; state: AnswerState; by: Actor | null; at: string | null }[];
};

/** As the record tells it. */
export function changes(deployment: Deployment): Changes {
  const { checklist, opened, upgrades, added, template } = deployment;
  const templates = [...upgrades.map(({ before }) => before.template), template];
  const moments = [{ ...opened, reason: "" }, ...upgrades];
  return {
    versions: templates.flatMap(({ version, document }, at) =>
      moments
        .slice(at, at + 1)
        .map(({ by, at: when, seq, reason }) => ({ by, at: when, seq, version, document, reason })),
    ),
    added: Object.entries(added).flatMap(([id, moment]) =>
      checklist.items.filter((item) => item.id === id).map(({ words }) => ({ ...moment, words: plain(words) })),
    ),
    gone: goneItems(deployment).map(({ id, words }) => {
      const { state, by, at } = answerOf(deployment, id);
      return { words: plain(words), state, by, at };
    }),
  };
}

/** As they were last worded. */
function goneItems({ checklist, upgrades, answers }: Deployment): Item[] {
  const known = new Map(upgrades.flatMap(({ before }) => before.checklist.items.map((item) => [item.id, item])));
  for (const { id } of checklist.items) known.delete(id);
  return [...known.values()].filter(({ id }) => answers[id] !== undefined);
}
