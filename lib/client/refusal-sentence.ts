import type { Refused } from "./send";

/** A refusal as people read it; null where there is none. */
export const refusalSentence = (refused: Refused | null): string | null => refused?.message ?? null;
