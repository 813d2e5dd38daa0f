import type { Deployment, Moment } from "@/lib/domain/deployment/deployment";
import { shownWords } from "@/lib/domain/evidence/describe-evidence";
import type { Evidence } from "@/lib/domain/evidence/evidence";
import type { EvidenceFact } from "@/lib/domain/evidence/fact";
import type { PaperFact } from "@/lib/domain/signoff/paper/fact";
import type { Paper } from "@/lib/domain/signoff/paper/paper";
import type { WaiverFact } from "@/lib/domain/waiver/fact";
import type { Waiver } from "@/lib/domain/waiver/waiver";

/** The row of the waiver that a fact is about. */
export const waiverRows = (after: Deployment, fact: WaiverFact) =>
  of(after.waivers, "waiver" in fact ? fact.waiver : null).map((waiver) => waiverRow(after.id, waiver));

/** The row of the evidence that a fact is about. */
export const evidenceRows = (after: Deployment, fact: EvidenceFact) =>
  of(after.evidence, "evidence" in fact ? fact.evidence : null).map((piece) => evidenceRow(after.id, piece));

/** The row of the signature on paper that a fact is about. */
export const paperRows = (after: Deployment, fact: PaperFact) =>
  of(after.papers, "paper" in fact ? fact.paper : null).map((paper) => paperRow(after.id, paper));

/** The one of a place, or the last one. */
const of = <Thing extends { seq: number }>(things: readonly Thing[], place: number | null): Thing[] =>
  place === null ? things.slice(-1) : things.filter(({ seq }) => seq === place);

function waiverRow(deployment: string, waiver: Waiver) {
  const { seq, item, accepts, reason, expires, asked } = waiver;
  const { state, decided, said } = lastOf(waiver);
  return {
    ...{ deployment, waiver: seq, ...stamp(decided ?? asked), item, accepts, reason, expires, state },
    ...{ asked_by: asked.by.id, asked_by_name: asked.by.name, asked_at: asked.at },
    ...{ decided_by_name: decided?.by.name ?? null, decided_at: decided?.at ?? null, decided_reason: said },
  };
}

function lastOf({ granted, refused, withdrawn }: Waiver) {
  if (withdrawn) return { state: "withdrawn", decided: withdrawn, said: withdrawn.reason };
  if (refused) return { state: "refused", decided: refused, said: refused.reason };
  return { state: granted ? "granted" : "asked", decided: granted, said: granted?.comment ?? null };
}

function evidenceRow(deployment: string, { seq, item, shown, added, withdrawn }: Evidence) {
  const file = shown.kind === "file" ? shown : { media: null, bytes: null, sha256: null };
  return {
    ...{ deployment, evidence: seq, ...stamp(withdrawn ?? added), item, kind: shown.kind, words: shownWords(shown) },
    ...{ media: file.media, bytes: file.bytes, sha256: file.sha256, by_name: added.by.name },
    ...{ withdrawn_at: withdrawn?.at ?? null, withdrawn_reason: withdrawn?.reason ?? null },
  };
}

function paperRow(deployment: string, paper: Paper) {
  const { seq, stage, role, signer, decision, signedOn, scan, entered, confirmed, refused } = paper;
  const decided = refused ?? confirmed;
  const state = refused ? "refused" : confirmed ? "confirmed" : "entered";
  return {
    ...{ deployment, paper: seq, ...stamp(decided ?? entered), stage, role, decision, signed_on: signedOn, state },
    ...{ signer: signer.id, signer_name: signer.name, scan: scan.sha256 },
    ...{ entered_by_name: entered.by.name, entered_at: entered.at },
    ...{ decided_by_name: decided?.by.name ?? null, decided_at: decided?.at ?? null },
  };
}

const stamp = ({ seq, at }: Moment) => ({ seq, at });
