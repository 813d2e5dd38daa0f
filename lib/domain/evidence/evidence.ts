import type { Deployment, DeploymentEntry, Moment } from "@/lib/domain/deployment/deployment";
import type { EvidenceFact, Shown } from "./fact";

/** A piece of evidence of an item. One that was withdrawn stays visible, and shows nothing any more. */
export type Evidence = {
  seq: number;
  item: string;
  shown: Shown;
  added: Moment;
  withdrawn: (Moment & { reason: string }) | null;
};

/** The evidence of a deployment after one more entry about it. */
export function evolveEvidence(
  evidence: Deployment["evidence"],
  { by, at, seq }: DeploymentEntry,
  fact: EvidenceFact,
): Evidence[] {
  const moment = { by, at, seq };
  if (fact.type === "evidence.added") {
    return [...evidence, { seq, item: fact.item, shown: fact.shown, added: moment, withdrawn: null }];
  }
  return evidence.map((piece) =>
    piece.seq === fact.evidence ? { ...piece, withdrawn: { ...moment, reason: fact.reason } } : piece,
  );
}
