import { z } from "zod";
import { Address } from "./address";
import { Auth } from "./auth";
import { objectionToPath } from "./json-path";
import { Pattern } from "./pattern";
import { RequestHeaders } from "./request-headers";

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

const Path = Text.superRefine((path, context) => {
  const message = objectionToPath(path);
  if (message) context.addIssue({ code: "custom", message });
});

const PATH = "checks.database, /checks/0/status, or $.checks[*].status, where each of them counts";

const Json = z
  .strictObject({
    path: Path.meta({ title: "Field", description: PATH }),
    equals: z
      .union([Text, z.literal(""), z.number(), z.boolean(), z.null()])
      .optional()
      .meta({ title: "Equals" }),
    exists: z.boolean().optional().meta({ title: "Exists" }),
  })
  .refine(
    ({ equals, exists }) => (equals === undefined) !== (exists === undefined),
    "Say either what the JSON field equals, or whether it exists",
  );

const ExpectedHeader = z
  .strictObject({
    name: Text.max(100).meta({ title: "Header" }),
    matches: Pattern.optional().meta({ title: "Matches", description: "A regular expression; empty: it is there" }),
    absent: z.boolean().default(false).meta({ title: "Is not there" }),
  })
  .refine(({ matches, absent }) => !(matches && absent), "Say either what the header matches, or that it is not there");

const fields = {
  url: Address.meta({ title: "Address", description: "A path below the base URL such as /health, or a whole address" }),
  method: z.enum(["GET", "HEAD"]).default("GET").meta({ title: "Method" }),
  headers: RequestHeaders.optional().meta({ title: "Headers to send" }),
  auth: Auth.optional().meta({ title: "Credential", description: "Sent to the host of the address alone" }),
  status: Status.default([200]).meta({ title: "Status", description: "Codes, a class such as 2xx, or any" }),
  httpVersion: z.enum(["1.1", "2"]).optional().meta({ title: "HTTP version" }),
  maxLatencyMs: z.number().int().min(1).max(10_000).optional().meta({
    title: "Milliseconds at most",
    description: "From the first connection to the last byte, redirects included",
  }),
  contentType: z
    .string()
    .max(100)
    .regex(/^[\w.+-]+\/[\w.+-]+$/, "Give a content type such as application/json")
    .optional()
    .meta({ title: "Content type", description: "Such as application/json; its charset does not count" }),
  expectHeaders: z.array(ExpectedHeader).min(1).max(20).optional().meta({ title: "Headers expected" }),
  contains: Text.optional().meta({ title: "Contains" }),
  notContains: Text.optional().meta({ title: "Does not contain" }),
  matches: Pattern.optional().meta({ title: "Matches", description: "A regular expression (RE2)" }),
  notMatches: Pattern.optional().meta({ title: "Does not match", description: "A regular expression (RE2)" }),
  json: Json.optional().meta({ title: "JSON field" }),
  version: Text.max(100)
    .optional()
    .meta({ title: "Version", description: "As a whole, but for a v before it; {{version}} is what is released" }),
  versionPath: Path.optional().meta({
    title: "Field of the version",
    description: `${PATH}; empty: anywhere in its text`,
  }),
  everyAddress: z
    .boolean()
    .default(false)
    .meta({ title: "At every address of the name", description: "Each has to answer as expected" }),
  follow: z.boolean().default(false).meta({ title: "Follow redirects", description: "At most 5" }),
};

/** What an HTTP probe is told. Milliseconds; `url` is a path below the deployment's base URL, or a whole address. */
export const HttpSettings = z.strictObject(fields).superRefine((settings, context) => {
  const refuse = (field: keyof typeof fields, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  const body = looksIntoBody(settings);
  const { status, maxLatencyMs, httpVersion, contentType, expectHeaders, method } = settings;
  const head = [maxLatencyMs, httpVersion, contentType, expectHeaders].some((expected) => expected !== undefined);
  if (status === "any" && !head && !body)
    refuse("status", "This asserts nothing. Expect a status, a time, a text or a field");
  if (method === "HEAD" && body) refuse("method", "HEAD brings no body to look at. Use GET");
  if (settings.versionPath !== undefined && settings.version === undefined)
    refuse("version", "Say which version is expected, such as {{version}}");
});
export type HttpSettings = z.infer<typeof HttpSettings>;

const OF_BODY = ["contains", "notContains", "matches", "notMatches", "json", "version"] as const;

const looksIntoBody = (settings: { [Field in (typeof OF_BODY)[number]]?: unknown }) =>
  OF_BODY.some((field) => settings[field] !== undefined);
