import type { Blocker } from "./blockers";
import type { Readiness } from "./readiness";

/**
 * Everything in the way of calling go at this moment: the blockers, and before them the freezes that run now although
 * the planned launch does not lie in them, of which readiness only warns.
 */
export const goBlockers = ({ blockers, warnings }: Pick<Readiness, "blockers" | "warnings">): Blocker[] => [
  ...warnings.filter(({ kind }) => kind === "freeze"),
  ...blockers,
];
