import { z } from "zod";
import { Reason } from "./reason";

/** How a run ended. Only `pass` is green; `fail` is red; `error` could not judge. */
export const Outcome = z.enum(["pass", "warn", "fail", "error"]);
export type Outcome = z.infer<typeof Outcome>;

/** One thing that was expected and what was seen instead of or as it. */
export const Assertion = z.object({
  what: z.string(),
  outcome: Outcome,
  expected: z.string(),
  seen: z.string(),
  reason: Reason.optional(),
});
export type Assertion = z.infer<typeof Assertion>;

/** What a run says: its outcome, one sentence, and each expectation beside what was seen. */
export const Verdict = z.object({
  outcome: Outcome,
  reason: Reason.nullable(),
  summary: z.string(),
  assertions: z.array(Assertion),
});
export type Verdict = z.infer<typeof Verdict>;

/** A probe as the domain knows it: a kind and its settings, which only lib/probes reads, and how patiently it asks. */
export const ProbeCall = z.object({
  kind: z.string().min(1).max(40),
  settings: z.record(z.string(), z.unknown()),
  /** Milliseconds that a run may take; the kind's own where it is not said. */
  patienceMs: z.number().int().min(1000).max(600_000).optional(),
  /** How often a run asks at most while what it meets may pass by itself; once where it is not said. */
  attempts: z.number().int().min(1).max(5).optional(),
  /** How many passes in a row make it green; one where it is not said. */
  passes: z.number().int().min(1).max(20).optional(),
});
export type ProbeCall = z.infer<typeof ProbeCall>;
