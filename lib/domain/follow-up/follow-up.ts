import type { DeploymentEntry, Moment } from "@/lib/domain/deployment/deployment";
import type { FollowUpFact } from "./fact";

/** Something found after go. It may outlive its deployment. `seq` is the place of the entry that found it. */
export type FollowUp = {
  seq: number;
  item: string | null;
  run: string | null;
  text: string;
  found: Moment;
  owner: { id: string; name: string } | null;
  /** When it was given to its owner, and by whom. */
  assigned: Moment | null;
  closed: (Moment & { comment: string }) | null;
};

/** The follow-ups after one more entry about them. */
export function evolveFollowUps(
  before: readonly FollowUp[],
  { by, at, seq }: DeploymentEntry,
  fact: FollowUpFact,
): FollowUp[] {
  const moment = { by, at, seq };
  if (fact.type === "follow-up.found") {
    const { item, run, text } = fact;
    return [...before, { seq, item, run, text, found: moment, owner: null, assigned: null, closed: null }];
  }
  const change =
    fact.type === "follow-up.assigned"
      ? { owner: fact.owner, assigned: moment }
      : { closed: { ...moment, comment: fact.comment } };
  return before.map((followUp) => (followUp.seq === fact.followUp ? { ...followUp, ...change } : followUp));
}
