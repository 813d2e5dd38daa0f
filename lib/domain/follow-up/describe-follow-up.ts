import type { FollowUpFact } from "./fact";
import type { FollowUp } from "./follow-up";

/** What happened to a follow-up, as the rest of a sentence. `words` are those of the item it is about, in quotes. */
export function describeFollowUp(fact: FollowUpFact, followUp: FollowUp | undefined, words: string): string {
  const text = followUp ? `“${followUp.text}”` : "something";
  switch (fact.type) {
    case "follow-up.found":
      return `noted to follow up${fact.item === null ? "" : ` on ${words}`}: “${fact.text}”`;
    case "follow-up.assigned":
      return `gave the follow-up ${text} to ${fact.owner.name}`;
    case "follow-up.closed":
      return `closed the follow-up ${text}: “${fact.comment}”`;
  }
}
