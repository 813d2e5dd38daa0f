import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { FollowUpFact } from "@/lib/domain/follow-up/fact";
import type { ProbeFact } from "@/lib/domain/probe/fact";

/** The row of the follow-up that a fact is about. */
export function followUpRows({ id: deployment, followUps }: Deployment, fact: FollowUpFact) {
  const some = "followUp" in fact ? followUps.filter(({ seq }) => seq === fact.followUp) : followUps.slice(-1);
  return some.map(({ seq, item, run, text, found, owner, closed }) => ({
    ...{ deployment, follow_up: seq, seq: closed?.seq ?? seq, at: closed?.at ?? found.at, item, run, text },
    ...{ found_by_name: found.by.name, found_at: found.at, owner: owner?.id ?? null, owner_name: owner?.name ?? null },
    ...{ closed_by_name: closed?.by.name ?? null, closed_at: closed?.at ?? null, comment: closed?.comment ?? null },
  }));
}

type Closed = Extract<ProbeFact, { type: "window.closed" }>;

/** The row of the window that a fact closes. */
export const windowRows = ({ id: deployment, seq, at }: Deployment, fact: Closed) => {
  const { item, binding, window, from, until, aborted, verdict, tally, sha256 } = fact;
  const { outcome, summary } = verdict;
  return [
    {
      ...{ deployment, item, binding, window, seq, at, from_at: from, until_at: until },
      aborted,
      outcome,
      summary,
      tally,
      sha256,
    },
  ];
};
