import type { Deployment, Moment } from "@/lib/domain/deployment/deployment";
import { outcomeWords } from "@/lib/domain/deployment/outcome";

/** Who made the decision on the cover, and when. */
export type Decided = { what: string; by: string; at: string; seq: number; reason: string | null };

/** The latest decision about the whole; null while nothing was decided. */
export function decided({ corrections, closed, go, forced, noGo }: Deployment): Decided | null {
  const corrected = corrections.at(-1);
  if (corrected) return of(corrected, `corrected to ${outcomeWords(corrected.outcome)}`, corrected.reason);
  if (closed) return of(closed, `closed as ${outcomeWords(closed.outcome)}`, closed.reason);
  if (forced) return of(forced, "go called with blockers (break-glass)", forced.reason);
  if (go) return of(go, "go called", null);
  return noGo && of(noGo, "NO-GO declared", noGo.reason);
}

const of = ({ by, at, seq }: Moment, what: string, reason: string | null): Decided => ({
  what,
  by: by.name,
  at,
  seq,
  reason,
});
