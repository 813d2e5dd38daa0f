import type { AnswerState } from "./deployment";

/** A state of an item as it stands in a sentence. */
export const STATE_WORDS: Record<AnswerState, string> = {
  open: "open",
  done: "done",
  failed: "failed",
  blocked: "blocked",
  "not-applicable": "not applicable",
};
