import type { Refused } from "./send";

/** A refusal as people read it: the name a field has in a request is nothing to them. */
export const refusalSentence = (refused: Refused | null): string | null =>
  refused?.message.replace(/^[a-zA-Z]+(\.\w+)*: /, "") ?? null;
