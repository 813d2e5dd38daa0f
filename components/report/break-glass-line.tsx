import { quantity } from "@/lib/domain/quantity";
import type { BreakGlass } from "@/lib/domain/report/break-glass";

/** The badge of a launch over blockers, on the cover. */
export const BreakGlassLine = ({ by, blockers, review }: BreakGlass) => (
  <p className="rehearsal">
    Break-glass. {by} called go over {quantity(blockers.length, "blocker")}, listed in section 1;{" "}
    {review ? `${review.by} reviewed it.` : "a review of it is owed."}
  </p>
);
