import { z } from "zod";
import { Assertion, ErrorReason, Outcome } from "./verdict";

const Milliseconds = z.number().nullable();

/** What a probe saw on its way: every part is null until it was reached. Secrets are masked before they come here. */
export const Observed = z.object({
  /** Whom it spoke to last; `ip` is null where the name did not resolve to an address it may dial. */
  target: z.object({ host: z.string(), ip: z.string().nullable(), port: z.number().int() }).nullable(),
  /** Milliseconds of the last connection; `total` is of the whole run. */
  phases: z.object({
    dns: Milliseconds,
    connect: Milliseconds,
    tls: Milliseconds,
    firstByte: Milliseconds,
    total: Milliseconds,
  }),
  request: z.object({ method: z.string(), url: z.string() }).nullable(),
  response: z
    .object({
      status: z.number().int(),
      headers: z.record(z.string(), z.string()),
      /** Of the body as read: decoded, and cut where `truncated` says so. */
      bodySha256: z.string(),
      bodyBytes: z.number().int(),
      truncated: z.boolean(),
      excerpt: z.string(),
    })
    .nullable(),
  redirects: z.array(z.object({ status: z.number().int(), url: z.string() })),
  /** Whether the address guard let it pass, and by which rule. */
  policy: z.object({ decision: z.enum(["allowed", "blocked"]), rule: z.string() }).nullable(),
});
export type Observed = z.infer<typeof Observed>;

/** A run of a probe as it is kept and hashed (SHA-256 over its canonical JSON). Times are the worker's clock. */
export const Evidence = Observed.extend({
  kind: z.string(),
  settings: z.record(z.string(), z.unknown()),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  outcome: Outcome,
  reason: ErrorReason.nullable(),
  summary: z.string(),
  assertions: z.array(Assertion),
});
export type Evidence = z.infer<typeof Evidence>;
