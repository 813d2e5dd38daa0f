import { demand } from "@/lib/domain/access";
import { canonical } from "@/lib/domain/canonical";
import { plain } from "@/lib/domain/checklist/checklist";
import type { Acting } from "@/lib/domain/deployment/acting";
import { type Deployment, itemOf } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { unanswerable } from "@/lib/domain/deployment/unanswerable";
import { Refusal } from "@/lib/domain/refusal";
import { demandRoom } from "./demand-room";
import { EVIDENCE_LIMITS } from "./evidence-limits";
import type { Shown } from "./fact";

/** Adds what shows that an item is so, while the item can be answered. The same thing twice is one event. */
export function addEvidence(
  deployment: Deployment,
  person: Acting,
  { item: id, shown }: { item: string; shown: Shown },
): DeploymentFact[] {
  demand(person, "add-evidence");
  const item = itemOf(deployment, id);
  const closed = unanswerable(deployment, item);
  if (closed) throw new Refusal("conflict", closed);
  const standing = deployment.evidence.filter((piece) => piece.item === id && !piece.withdrawn);
  if (standing.some((piece) => isSame(piece.shown, shown))) return [];
  if (standing.length >= EVIDENCE_LIMITS.pieces)
    throw new Refusal(
      "conflict",
      `“${plain(item.words)}” has ${EVIDENCE_LIMITS.pieces} pieces of evidence already, and that is the most one item takes. Withdraw what shows nothing, or put several files into one.`,
    );
  if (shown.kind === "file") demandRoom(deployment, shown);
  return [{ type: "evidence.added", item: id, shown }];
}

/** A file is its content, whatever it is called. */
function isSame(one: Shown, other: Shown): boolean {
  if (one.kind === "file" && other.kind === "file") return one.sha256 === other.sha256;
  return canonical(one) === canonical(other);
}
