import type { Deployment } from "@/lib/domain/deployment/deployment";
import { pastOf } from "./past-of";
import type { Waiver } from "./waiver";

type Read = Pick<Deployment, "answers" | "probes" | "targetMoves" | "checklist" | "go" | "closed">;

/**
 * Whether things are no longer as they were when a waiver was asked for: the item was answered since, its probe is red
 * and was not, or is another one that is red, or another version is released. A probe that passes leaves less to accept.
 */
export function isOvertaken(deployment: Read, waiver: Pick<Waiver, "item" | "seq" | "rev" | "probe">): boolean {
  const moved = deployment.targetMoves.some(({ seq }) => seq > waiver.seq);
  return moved || (deployment.answers[waiver.item]?.rev ?? 0) !== waiver.rev || isWorse(deployment, waiver);
}

/** What a probe finds when go was called already is followed up, and does not change what go was called on. */
function isWorse(deployment: Read, { item, probe }: Pick<Waiver, "item" | "probe">): boolean {
  const bound = deployment.probes[item];
  if (bound?.last?.verdict.outcome !== "fail") return false;
  const past = pastOf(deployment, item);
  if (past && bound.last.seq > past.seq) return false;
  return !probe?.red || probe.binding !== bound.seq;
}
