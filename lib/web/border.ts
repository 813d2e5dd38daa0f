import { createHash } from "node:crypto";
import { createMiddleware } from "hono/factory";
import { Refusal } from "@/lib/domain/refusal";
import type { Door } from "./door";
import { demandSameOrigin } from "./same-origin";
import { takeIn } from "./take-in";
import { tidy, tidyText } from "./text";

const SAFE = ["GET", "HEAD"];
const MOST = 256 * 1024;
/** A document of 2 MB in base64, and what goes with it. */
const MOST_WITH_A_DOCUMENT = 3 * 1024 * 1024;
const MOST_OF_A_DOCUMENT = 2_000_000;

const REPORTING = "/api/v1/heartbeats";
const MOST_OF_A_REPORT = 16 * 1024;
const REPORT_TOO_LARGE = "A report has 16 kB at most. Send the end of the message alone.";

const TOO_LARGE = `This is too large: at most ${MOST / 1024} kB are taken at once.`;
const DOCUMENT_TOO_LARGE =
  "A document may have 2,000,000 bytes, and this is more. Leave out what is not part of the checklist, or split it and import the parts.";

/** What every request must be before anything looks at it: from this site, of a kind we take, not too large, storable text. */
export const border = createMiddleware<Door>(async (c, next) => {
  tidyText(decoded(c.req.url));
  if (!SAFE.includes(c.req.method)) {
    // A machine reports from anywhere, and what it reports with is no cookie that a browser would send along.
    if (c.req.path !== REPORTING) demandSameOrigin(c.req.raw);
    if (c.req.path === "/api/v1/templates/documents") {
      const bytes = await takeIn(c.req.raw, MOST_OF_A_DOCUMENT, DOCUMENT_TOO_LARGE);
      c.set("bytes", bytes);
      c.set("body", `${new URL(c.req.url).search} ${createHash("sha256").update(bytes).digest("hex")}`);
    } else if (c.req.path === "/api/v1/files") {
      // A file says in its address what it is, and is taken in by its route, once it is known who sends it.
      c.set("body", new URL(c.req.url).search);
    } else {
      const body = await bodyOf(c.req.raw, c.req.path);
      // What is read from here on is the tidied text: Hono keeps it in place of the request's own.
      Object.assign(c.req.bodyCache, { text: Promise.resolve(body) });
      c.set("body", body);
    }
  }
  await next();
});

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    throw new Refusal("invalid", "This address is not written correctly.");
  }
}

function capOf(path: string): [most: number, sentence: string] {
  if (path === REPORTING) return [MOST_OF_A_REPORT, REPORT_TOO_LARGE];
  if (/^\/api\/v1\/templates/.test(path)) return [MOST_WITH_A_DOCUMENT, DOCUMENT_TOO_LARGE];
  return [MOST, TOO_LARGE];
}

async function bodyOf(request: Request, path: string): Promise<string> {
  const bytes = await takeIn(request, ...capOf(path));
  if (bytes.length === 0) return "{}";
  if (!/^application\/json\b/.test(request.headers.get("content-type") ?? ""))
    throw new Refusal("invalid", "Send JSON, with Content-Type: application/json.");
  return JSON.stringify(tidy(parsed(bytes.toString("utf8"))));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("invalid", "This is not JSON. Send the request again.");
  }
}
