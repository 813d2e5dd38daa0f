import { demand } from "@/lib/domain/access";
import { plain } from "@/lib/domain/checklist/checklist";
import { listing } from "@/lib/domain/listing";
import { Refusal } from "@/lib/domain/refusal";
import type { Acting } from "../acting";
import type { Seen } from "../answering";
import { answerOf, type Deployment, itemOf } from "../deployment";
import type { DeploymentFact } from "../fact";
import { unanswerable } from "../unanswerable";
import { confirmGap } from "./confirm-gap";

/**
 * Answers given for an earlier version hold for this one too: all of those that are sent, or none. Each carries the
 * revision that was seen.
 */
export function confirmAnswers(deployment: Deployment, person: Acting, seen: readonly Seen[]): DeploymentFact[] {
  demand(person, "confirm-answers");
  const asked = [...new Map(seen.map((one) => [one.item, one])).values()].map(({ item, rev }) => ({
    ...{ item: itemOf(deployment, item), answer: answerOf(deployment, item), rev },
  }));
  // The same act sent twice by one person carries the revisions of the first time and is still one event.
  const left = asked.filter(
    ({ answer, rev }) =>
      !(answer.rev === rev + 1 && answer.earlier?.state === answer.state && answer.by?.id === person.id),
  );
  const changed = left.filter(({ answer, rev }) => answer.rev !== rev);
  if (changed.length > 0) {
    const words = listing(changed.map(({ item }) => `“${plain(item.words)}”`));
    throw new Refusal("stale", `Somebody was faster: ${words} changed meanwhile. Look again, then confirm.`, {
      items: changed.map(({ item, answer }) => ({ item: item.id, answer })),
    });
  }
  const gaps = left.flatMap(({ item, answer }) => {
    const gap = unanswerable(deployment, item) ?? confirmGap(deployment.policy, item, answer);
    return gap ? [gap] : [];
  });
  if (gaps.length > 0) throw new Refusal("conflict", listing(gaps), { gaps });
  return left.length > 0 ? [{ type: "answers.confirmed", items: left.map(({ item }) => item.id) }] : [];
}
