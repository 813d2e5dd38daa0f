import { z } from "zod";
import { Address } from "../http/address";
import { RequestHeaders } from "../http/request-headers";

/** Requests a second at most where the target is not on an allowed network. */
export const MOST_A_SECOND = 20;
const MOST_REQUESTS = 300;

const fields = {
  url: Address.meta({
    title: "Address",
    description: "Never one that signs a real account in: the account would be locked",
  }),
  method: z.enum(["GET", "HEAD", "POST"]).default("GET").meta({ title: "Method" }),
  body: z
    .string()
    .max(10_000)
    .optional()
    .meta({
      ...{ title: "Body", long: true },
      description: "JSON, or fields of a form; nothing secret, as it is kept in the record",
    }),
  headers: RequestHeaders.optional().meta({ title: "Headers to send" }),
  limit: z.number().int().min(1).max(250).meta({ title: "Requests allowed" }),
  windowSec: z.number().int().min(1).max(3600).default(60).meta({ title: "In so many seconds" }),
  status: z
    .number()
    .int()
    .min(400, "Give a status such as 429")
    .max(499, "A limit is answered with a status such as 429, not with one of a failed server")
    .default(429)
    .meta({ title: "Status beyond the limit" }),
  overshoot: z.number().min(1).max(3).default(1.2).meta({
    title: "How far beyond the limit is still right",
    description: "1.2: with 10 allowed, the 12th request has to be refused at the latest",
  }),
  workers: z.number().int().min(1).max(16).default(3).meta({
    title: "Processes that may each count for themselves",
    description: "So many times the limit is tried, to tell a limit that is not shared from none",
  }),
  cap: z.number().int().min(2).max(MOST_REQUESTS, `Send at most ${MOST_REQUESTS}`).default(MOST_REQUESTS).meta({
    title: "Requests at most",
  }),
  rps: z
    .number()
    .int()
    .min(5, "Send at least 5 a second")
    .max(500)
    .default(10)
    .meta({
      title: "Requests a second",
      description: `At most ${MOST_A_SECOND} outside of allowed networks`,
    }),
  expectHeaders: z
    .boolean()
    .default(true)
    .meta({ title: "Says when to come again", description: "Retry-After or RateLimit" }),
  recovers: z
    .boolean()
    .default(false)
    .meta({ title: "Answers again afterwards", description: "Waits as long as the window" }),
};

/** What a probe of a rate limit is told. Seconds. */
export const RatelimitSettings = z.strictObject(fields).superRefine((settings, context) => {
  const { limit, windowSec, overshoot, cap, rps, recovers, method, body } = settings;
  const refuse = (field: keyof typeof fields, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  const enough = Math.max(limit + 1, Math.ceil(limit * overshoot));
  if (enough > cap) refuse("cap", `${enough} requests are needed to see this limit. Allow as many`);
  if (enough > Math.min(rps, MOST_A_SECOND) * windowSec)
    refuse("rps", "At that pace this limit is never reached within its window. Send more a second");
  if (body !== undefined && method !== "POST") refuse("body", `${method} sends no body. Use POST`);
  if (recovers && windowSec > 300) refuse("recovers", "The window is longer than a probe waits (300 s)");
});
export type RatelimitSettings = z.infer<typeof RatelimitSettings>;

/** How many requests are sent at most. */
export const mostRequests = ({ limit, overshoot, workers, cap }: RatelimitSettings): number =>
  Math.min(cap, Math.max(limit + 1, Math.ceil(limit * overshoot * workers)));
