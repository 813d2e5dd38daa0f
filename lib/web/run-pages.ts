import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import { heads } from "@/lib/queries/heads";
import { askerBehind } from "./asker";
import { capture } from "./capture";

const compressed = promisify(gzip);

const RUN_PAGE = /^\/deployments\/([\w-]{36})$/;
/** Words such as "in 20 min" were written when the page was rendered; the browser keeps them going from there. */
const FRESH = 20_000;

/** A page cut at its nonce, which is another one each time it is shown; null where it was no page to keep. */
type Kept = string[] | null;
const kept = new LRUCache<string, string[]>({ max: 100, ttl: FRESH });
/** What is being rendered: who asks for the same meanwhile waits for it. */
const underway = new Map<string, Promise<Kept>>();

type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Shows a run page. Rendering one costs more than anything else the web process does, and on a release night the same
 * people load the same state again and again: what was rendered for this person from this very state is shown again.
 * Who asks, and where the record stands, is read anew each time. Answers false where this is no such request.
 */
export async function showRunPage(
  request: IncomingMessage,
  response: ServerResponse,
  { nonce, render }: { nonce: string; render: Render },
): Promise<boolean> {
  // A database that is away is Next's to say, on its page for errors.
  const key = await keyOf(request).catch(() => null);
  if (key === null) return false;
  const before = kept.get(key) ?? (await underway.get(key));
  if (before) {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    await send(request, response, before.join(nonce), (body) => response.end(body));
    return true;
  }
  const rendered = renderOnce(request, response, { nonce, render }).finally(() => underway.delete(key));
  underway.set(key, rendered);
  const page = await rendered;
  if (page) kept.set(key, page);
  return true;
}

/** Renders the page, sends it, and answers it cut at its nonce. */
function renderOnce(
  request: IncomingMessage,
  response: ServerResponse,
  { nonce, render }: { nonce: string; render: Render },
): Promise<Kept> {
  const accepted = request.headers["accept-encoding"] ?? "";
  // As plain text: it is cut at its nonce, and compressed when it is sent.
  delete request.headers["accept-encoding"];
  return new Promise((resolve) => {
    // Whoever leaves meanwhile leaves nothing to keep, and nobody waiting.
    response.once("close", () => resolve(null));
    capture(response, (body, end) => {
      request.headers["accept-encoding"] = accepted;
      const text = body.toString("utf8");
      const isPage = response.statusCode === 200 && isHtml(response) && text.endsWith("</html>");
      if (isPage) void send(request, response, text, end);
      else end(body);
      resolve(isPage ? text.split(nonce) : null);
    });
    render(request, response).catch(() => response.destroy());
  });
}

const isHtml = (response: ServerResponse) => String(response.getHeader("Content-Type")).startsWith("text/html");

/** Everything such a page depends on; null where the request is for anything else, or from nobody. */
async function keyOf({ url = "", method, headers }: IncomingMessage): Promise<string | null> {
  const deployment = RUN_PAGE.exec(url)?.[1];
  const cookie = headers.cookie ?? "";
  // A header of Next's asks for the data of a page and not for the page.
  if (method !== "GET" || !deployment || headers["rsc"] !== undefined) return null;
  const [asker, state] = await Promise.all([askerBehind(cookie), heads(deployment)]);
  return asker && [asker.person.id, asker.person.seq, state, cookie].join("\n");
}

async function send(request: IncomingMessage, response: ServerResponse, text: string, end: (body: Buffer) => void) {
  const body = Buffer.from(text);
  response.removeHeader("Content-Length");
  if (!/\bgzip\b/.test(String(request.headers["accept-encoding"]))) return end(body);
  response.setHeader("Content-Encoding", "gzip");
  end(await compressed(body, { level: 4 }));
}
