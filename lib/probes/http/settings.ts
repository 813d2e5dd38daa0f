import { z } from "zod";
import { isBadPort } from "./bad-port";

const Text = z
  .string()
  .min(1, "Give the text to look for")
  .max(500)
  .refine((text) => !/[\p{Surrogate}\0]/u.test(text), "The text holds a character that cannot be stored");

const STATUS = "Expected status codes such as [200, 204], a class such as 2xx, or any";
const CLASSES = ["2xx", "3xx", "4xx", "5xx", "any"] as const;
const Status = z.union(
  [
    z.array(z.number().int(STATUS).min(100, STATUS).max(599, STATUS)).min(1, STATUS).max(10, STATUS),
    z.enum(CLASSES, STATUS),
  ],
  STATUS,
);

const Json = z
  .strictObject({
    /** `checks.database.status`, or a JSON pointer: `/checks/0/status`. */
    path: Text,
    equals: z.union([Text, z.literal(""), z.number(), z.boolean(), z.null()]).optional(),
    exists: z.boolean().optional(),
  })
  .refine(
    ({ equals, exists }) => (equals === undefined) !== (exists === undefined),
    "Say either what the JSON field equals, or whether it exists",
  );

/** What an HTTP probe is told. Milliseconds; `url` is a path below the deployment's base URL, or a whole address. */
export const HttpSettings = z
  .strictObject({
    url: z.string().min(1).max(2000).superRefine(refuseUrl),
    method: z.enum(["GET", "HEAD"]).default("GET"),
    status: Status.default([200]),
    /** From the start of the first connection to the last byte read, redirects included. */
    maxLatencyMs: z.number().int().min(1).max(10_000).optional(),
    contains: Text.optional(),
    notContains: Text.optional(),
    json: Json.optional(),
    follow: z.boolean().default(false),
  })
  .superRefine((settings, context) => {
    const { status, maxLatencyMs, contains, notContains, json, method } = settings;
    const body = [contains, notContains, json].some((expected) => expected !== undefined);
    if (status === "any" && maxLatencyMs === undefined && !body)
      context.addIssue({
        code: "custom",
        path: ["status"],
        message: "This asserts nothing. Expect a status, a time, a text or a field",
      });
    if (method === "HEAD" && body)
      context.addIssue({ code: "custom", path: ["method"], message: "HEAD brings no body to look at. Use GET" });
  });
export type HttpSettings = z.infer<typeof HttpSettings>;

function refuseUrl(text: string, context: z.RefinementCtx) {
  const message = objectionTo(text);
  if (message) context.addIssue({ code: "custom", message });
}

function objectionTo(text: string): string | undefined {
  if (/[\p{Cc}\p{Surrogate}\s]/u.test(text)) return "The address holds a blank or a control character";
  if (text.startsWith("/")) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!/^https?:\/\//i.test(text) || !url)
    return "Expected a path such as /health, or an address that begins with http:// or https://";
  if (url.username || url.password)
    return "Leave user and password out of the address: they would be kept in the record";
  return isBadPort(url) ? `Port ${url.port} is not used for HTTP` : undefined;
}
