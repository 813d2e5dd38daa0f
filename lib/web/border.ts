import { createMiddleware } from "hono/factory";
import { Refusal } from "@/lib/domain/refusal";
import type { Door } from "./door";
import { demandSameOrigin } from "./same-origin";
import { tidy, tidyText } from "./text";

const SAFE = ["GET", "HEAD"];
const MOST = 256 * 1024;
/** A document of 2 MB in base64, and what goes with it. */
const MOST_OF_A_DOCUMENT = 3 * 1024 * 1024;

/** What every request must be before anything looks at it: from this site, JSON, not too large, storable text. */
export const border = createMiddleware<Door>(async (c, next) => {
  tidyText(decoded(c.req.url));
  if (!SAFE.includes(c.req.method)) {
    demandSameOrigin(c.req.raw);
    const body = await bodyOf(c.req.raw, /^\/api\/v1\/templates/.test(c.req.path) ? MOST_OF_A_DOCUMENT : MOST);
    // What is read from here on is the tidied text: Hono keeps it in place of the request's own.
    Object.assign(c.req.bodyCache, { text: Promise.resolve(body) });
    c.set("body", body);
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

async function bodyOf(request: Request, most: number): Promise<string> {
  const text = await read(request, most);
  if (text === "") return "{}";
  if (!/^application\/json\b/.test(request.headers.get("content-type") ?? ""))
    throw new Refusal("invalid", "Send JSON, with Content-Type: application/json.");
  return JSON.stringify(tidy(parsed(text)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("invalid", "This is not JSON. Send the request again.");
  }
}

async function read(request: Request, most: number): Promise<string> {
  const tooLarge = new Refusal("too-large", `This is too large: at most ${most / 1024} kB are taken at once.`);
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced > most) throw tooLarge;
  // More than was announced is never let through by Node; only what comes without a length has to be watched.
  if (announced >= 0) return request.text();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) throw tooLarge;
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}
