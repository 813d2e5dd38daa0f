import { randomUUID } from "node:crypto";
import { ZodError } from "zod";
import { Refusal, type RefusalCode } from "@/lib/domain/refusal";
import { log } from "./log";

const STATUS = {
  invalid: 422,
  forbidden: 403,
  "signed-out": 401,
  missing: 404,
  conflict: 409,
  stale: 409,
  "too-large": 413,
  "too-many": 429,
  unavailable: 503,
} as const satisfies Record<RefusalCode, number>;

type Answer = {
  status: (typeof STATUS)[RefusalCode] | 500;
  headers: Record<string, string>;
  body: { code: RefusalCode | "unknown"; message: string; detail?: unknown };
};

/** The one place where what went wrong becomes an answer. What nobody expected is logged, and named by an id alone. */
export function answerTo(error: unknown): Answer {
  if (error instanceof Refusal) return said(error);
  if (error instanceof ZodError) return said(fieldsRefused(error));
  const id = randomUUID();
  log.error(
    { id, error: error instanceof Error ? { message: error.message, stack: error.stack } : error },
    "unexpected",
  );
  if (isAway(error)) return said(new Refusal("unavailable", "The database does not answer. Try again in a moment."));
  const message = `Something went wrong on our side. Reload to see what holds; if it happens again, report ${id}.`;
  return { status: 500, headers: {}, body: { code: "unknown", message } };
}

function said({ code, message, detail }: Refusal): Answer {
  const retryAfter = (detail as { retryAfter?: number } | undefined)?.retryAfter ?? 5;
  const waits = code === "too-many" || code === "unavailable";
  return {
    status: STATUS[code],
    headers: waits ? { "Retry-After": String(retryAfter) } : {},
    body: { code, message, ...(detail === undefined ? {} : { detail }) },
  };
}

/** One sentence per field, under its path ("roles.0.role"). */
function fieldsRefused({ issues }: ZodError): Refusal {
  const fields: Record<string, string> = {};
  for (const { path, message } of issues) fields[path.join(".")] ??= message;
  const [first] = Object.entries(fields);
  const named = first?.[0] ? `${first[0]}: ${first[1]}` : first?.[1];
  const many = Object.keys(fields).length > 1;
  return new Refusal("invalid", many ? "Some of this cannot be taken as it is; see the marked fields." : `${named}`, {
    fields,
  });
}

// By code where there is one; in a raw statement Prisma leaves only the sentence.
const LOST = /^(P10\d\d|P2024|P2037|ECONN\w+|57P\d\d|53300|08\d{3})$/;
const LOST_IN_WORDS =
  /Code: `(57P\d\d|08\d{3}|53300)`|Can't reach database|closed the connection|Connection terminated|terminating connection|accepting connections|in recovery mode|is (starting up|shutting down)|timeout exceeded|too many clients/i;

function isAway(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return LOST.test(String(code)) || LOST_IN_WORDS.test(String(message));
}
