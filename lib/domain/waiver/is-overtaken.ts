import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { Waiver } from "./waiver";

type Read = Pick<Deployment, "answers" | "targetMoves">;

/**
 * Whether things are no longer as they were when a waiver was asked for: the item was answered since, its probe was found
 * red and was not, or another one was, or another version is released. A probe that passes leaves less to accept.
 */
export function isOvertaken(
  { answers, targetMoves }: Read,
  { item, seq, rev, overtaken }: Pick<Waiver, "item" | "seq" | "rev" | "overtaken">,
): boolean {
  return overtaken || targetMoves.some((move) => move.seq > seq) || (answers[item]?.rev ?? 0) !== rev;
}
