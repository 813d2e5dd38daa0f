import type { Contingency } from "@/lib/domain/checklist/checklist";
import type { Deployment, DeploymentEntry, Moment } from "@/lib/domain/deployment/deployment";
import { describeDeployment } from "@/lib/domain/deployment/describe";

/** The life of a deployment as printed: planned T-0 as first set, its moves, and what happened when. */
export type Events = {
  opened: Moment;
  planned: string;
  first: string;
  moves: Deployment["t0Moves"];
  /** Each keeps what was released until then. */
  releases: Deployment["targetMoves"];
  go: Moment | null;
  live: Moment | null;
  closed: Deployment["closed"];
  corrections: Deployment["corrections"];
  procedures: (Moment & { procedure: Contingency; reason: string })[];
  /** What probes did to items: ticked them by a pass, opened them again by a fail. */
  byProbe: (Moment & { what: string })[];
};

/** `first` is T-0 as it was when the deployment was created; each move keeps the T-0 it left. */
export function events(deployment: Deployment, entries: readonly DeploymentEntry[]): Events {
  const { opened, t0, t0Moves, targetMoves, declared, ...life } = deployment;
  const { go, live, closed, corrections } = life;
  return {
    ...{ opened, planned: t0, first: t0Moves[0]?.t0 ?? t0, moves: t0Moves, releases: targetMoves },
    ...{ go, live, closed, corrections },
    procedures: (["rollback", "incident"] as const).flatMap((procedure) => {
      const moment = declared[procedure];
      return moment ? [{ procedure, ...moment }] : [];
    }),
    byProbe: entries
      .filter(({ fact }) => fact.type === "item.reopened" || (fact.type === "item.ticked" && fact.automatic))
      .map((entry) => ({ by: entry.by, at: entry.at, seq: entry.seq, what: describeDeployment(deployment, entry) })),
  };
}
