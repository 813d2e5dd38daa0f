import { z } from "zod";
import { Reason } from "./reason";
import { Assertion, Outcome } from "./verdict";

const Milliseconds = z.number().nullable();

/** What a probe saw on its way: every part is null until it was reached. Secrets are masked before they come here. */
export const Observed = z.object({
  /** Whom it spoke to last; `ip` is null where the name did not resolve to an address it may dial. */
  target: z.object({ host: z.string(), ip: z.string().nullable(), port: z.number().int() }).nullable(),
  /** Every address the name of that target had. */
  addresses: z.array(z.string()).optional(),
  /** Milliseconds of the last connection; `total` is of the whole run. */
  phases: z.object({
    dns: Milliseconds,
    connect: Milliseconds,
    tls: Milliseconds,
    firstByte: Milliseconds,
    total: Milliseconds,
  }),
  request: z.object({ method: z.string(), url: z.string(), headerNames: z.array(z.string()).optional() }).nullable(),
  response: z
    .object({
      status: z.number().int(),
      httpVersion: z.string().optional(),
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
  /** What was said, line by line; milliseconds since the run began. */
  exchange: z.array(z.object({ at: z.number(), way: z.enum(["sent", "received"]), text: z.string() })).optional(),
  /** What only this kind sees: certificates, records, samples, settings of a server. Plain JSON. */
  details: z.record(z.string(), z.unknown()).optional(),
});
export type Observed = z.infer<typeof Observed>;

/** A run of a probe as it is kept and hashed (SHA-256 over its canonical JSON). Times are the worker's clock. */
export const Evidence = Observed.extend({
  kind: z.string(),
  settings: z.record(z.string(), z.unknown()),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** Every time it asked, when what it met may pass by itself. Milliseconds. */
  attempts: z
    .array(
      z.object({
        n: z.number().int(),
        startedAt: z.iso.datetime(),
        ms: z.number(),
        outcome: Outcome,
        reason: Reason.nullable(),
      }),
    )
    .optional(),
  /** From where it looked. */
  vantage: z.string().optional(),
  tool: z.object({ version: z.string(), node: z.string(), openssl: z.string() }).optional(),
  outcome: Outcome,
  reason: Reason.nullable(),
  summary: z.string(),
  assertions: z.array(Assertion),
});
export type Evidence = z.infer<typeof Evidence>;
