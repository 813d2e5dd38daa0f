import { z } from "zod";

/** How a run ended. Only `pass` is green; `fail` is red; `error` could not judge. */
export const Outcome = z.enum(["pass", "warn", "fail", "error"]);

/** Why a run could not judge. */
export const ErrorReason = z.enum([
  "not-configured",
  "blocked-by-policy",
  "unresolvable",
  "timeout",
  "unreachable",
  "unsupported",
  "cancelled",
  "internal",
]);
export type ErrorReason = z.infer<typeof ErrorReason>;

/** One thing that was expected and what was seen instead of or as it. */
export const Assertion = z.object({
  what: z.string(),
  outcome: Outcome,
  expected: z.string(),
  seen: z.string(),
});
export type Assertion = z.infer<typeof Assertion>;

/** What a run says: its outcome, one sentence, and each expectation beside what was seen. */
export const Verdict = z.object({
  outcome: Outcome,
  reason: ErrorReason.nullable(),
  summary: z.string(),
  assertions: z.array(Assertion),
});
export type Verdict = z.infer<typeof Verdict>;

/** A probe as the domain knows it: a kind and its settings, which only lib/probes reads. */
export const ProbeCall = z.object({ kind: z.string().min(1).max(40), settings: z.record(z.string(), z.unknown()) });
export type ProbeCall = z.infer<typeof ProbeCall>;
