import { plain } from "@/lib/domain/checklist/checklist";
import { answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import type { FollowUp } from "@/lib/domain/follow-up/follow-up";
import type { Told } from "./told";

/** What was found after go: for whoever called it, whoever had answered the item, and its owner. */
export const toldOfFollowUps = (deployment: Deployment, { id }: { id: string }): Told[] =>
  deployment.followUps.flatMap((followUp) =>
    happened(deployment, followUp)
      .filter(({ moment, listeners }) => moment.by.id !== id && listeners.includes(id))
      .map(({ moment, text }) => ({ at: moment.at, text, about: { followUp: followUp.seq } })),
  );

function happened(deployment: Deployment, { item, run, text, found, owner, assigned, closed }: FollowUp) {
  const about = wordsOf(deployment, item);
  const byProbe = run === null ? [] : [deployment.go?.by.id, ...answererOf(deployment, item)];
  return [
    { moment: found, listeners: byProbe, text: `To follow up${about}, by run ${run?.slice(0, 8)}: “${text}”` },
    ...(assigned
      ? [
          {
            moment: assigned,
            listeners: [owner?.id],
            text: `${assigned.by.name} gave you to follow up${about}: “${text}”`,
          },
        ]
      : []),
    ...(closed
      ? [
          {
            ...{ moment: closed, listeners: [owner?.id, found.by.id] },
            text: `${closed.by.name} closed the follow-up “${text}”: “${closed.comment}”`,
          },
        ]
      : []),
  ];
}

function answererOf(deployment: Deployment, item: string | null): string[] {
  if (item === null) return [];
  const { automatic, by } = answerOf(deployment, item);
  const answerer = automatic ?? by;
  return answerer ? [answerer.id] : [];
}

function wordsOf({ checklist }: Deployment, item: string | null): string {
  const found = checklist.items.find(({ id }) => id === item);
  return found ? ` on “${plain(found.words)}”` : "";
}
