import type { Outcome } from "@/lib/domain/probe/verdict";

/** What a run came to, as the rest of a sentence. */
export const JUDGED: Record<Outcome, string> = {
  pass: "passed",
  warn: "warns",
  fail: "failed",
  error: "could not judge",
};
