import type { Deployment } from "@/lib/domain/deployment/deployment";
import { hasExpired } from "./has-expired";
import { isOvertaken } from "./is-overtaken";
import type { Waiver } from "./waiver";

type Read = Pick<Deployment, "answers" | "waivers" | "now" | "targetMoves" | "checklist" | "go" | "closed">;

/** The granted waiver that accepts an item as it is now; undefined where none does, or none any more. */
export const waiverOf = (deployment: Read, item: string): Waiver | undefined =>
  deployment.waivers.findLast((waiver) => waiver.item === item && accepts(deployment, waiver));

/** Whether an item counts as resolved because a waiver accepts it as it is. */
export const isWaived = (deployment: Read, item: string): boolean => waiverOf(deployment, item) !== undefined;

function accepts(deployment: Read, waiver: Waiver): boolean {
  const { granted, withdrawn } = waiver;
  if (waiver.accepts !== "as-it-is" || !granted || withdrawn) return false;
  return !hasExpired(deployment, waiver) && !isOvertaken(deployment, waiver);
}
