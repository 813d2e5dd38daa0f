import type { Deployment } from "./deployment";
import type { Outcome } from "./fact";

/** How a closed deployment ended: as last corrected. Null while it is not closed. */
export function outcomeOf({ closed, corrections }: Deployment): { outcome: Outcome; reason: string | null } | null {
  return closed && (corrections.at(-1) ?? closed);
}

/** "rolled back" and its like, as words in a sentence. */
export const outcomeWords = (outcome: Outcome): string => outcome.replace("-", " ");
