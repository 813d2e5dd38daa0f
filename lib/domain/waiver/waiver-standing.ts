import { answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import { hasExpired } from "./has-expired";
import { isOvertaken } from "./is-overtaken";
import { pastOf } from "./past-of";
import type { Waiver } from "./waiver";

/**
 * Where a waiver stands today. `asked` waits for a second person; only `granted` accepts anything; `overtaken` is one
 * whose item is no longer as it was, or that nobody decided on in time.
 */
export type WaiverStanding = "asked" | "granted" | "refused" | "withdrawn" | "expired" | "overtaken";

export function waiverStanding(deployment: Deployment, waiver: Waiver): WaiverStanding {
  if (waiver.withdrawn) return "withdrawn";
  if (waiver.refused) return "refused";
  if (hasExpired(deployment, waiver)) return "expired";
  if (!waiver.granted) return isOpen(deployment, waiver) ? "asked" : "overtaken";
  return holds(deployment, waiver) ? "granted" : "overtaken";
}

function isOpen(deployment: Deployment, waiver: Waiver): boolean {
  const isAsked = deployment.checklist.items.some(({ id }) => id === waiver.item);
  return isAsked && !pastOf(deployment, waiver.item) && !isOvertaken(deployment, waiver);
}

/** That an item is not applicable holds until it is answered anew. */
const holds = (deployment: Deployment, waiver: Waiver): boolean =>
  waiver.accepts === "not-applicable"
    ? answerOf(deployment, waiver.item).waiver === waiver.seq
    : !isOvertaken(deployment, waiver);
