import type { IncomingMessage } from "node:http";
import type { Verdict } from "@/lib/domain/probe/verdict";
import { elapsed } from "../elapsed";
import { type Body, readBody } from "../http/body";
import { exchange } from "../http/exchange";
import { expectations, type HttpSeen } from "../http/expect";
import { locate, locateRedirect } from "../http/locate";
import { HttpSettings } from "../http/settings";
import { targetOf } from "../http/target-of";
import { type ProbeContext, probe } from "../probe";
import { clean, redactHeader, redactText, redactUrl } from "../redact";
import { Trouble } from "../trouble";

const MOST_REDIRECTS = 5;
const MOST_HEADERS = 60;
const EXCERPT_BYTES = 2048;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Asks an address once and holds the answer against what is expected. Redirects are followed only where `follow` says so,
 * each judged again by the address guard. What is the target's fault is a `fail`: an unknown name, a refused connection,
 * a certificate that does not hold, no or no whole answer in time, a wrong one. What leaves open how the target is, is an
 * `error`: an address the policy denies, a silent resolver, a connection that does not come about in time.
 */
export default probe<HttpSettings, HttpSeen>({
  title: "Answer of an address",
  usage: "Asks an address by HTTP and checks status, time, text or a JSON field of the answer.",
  examples: {
    "The health page answers 200": { url: "/health" },
    "The health page says that the database is up": { url: "/health", json: { path: "checks.database", equals: "ok" } },
    "The start page is there within a second, after redirects": { url: "/", follow: true, maxLatencyMs: 1000 },
    "No debug page for an address that does not exist": {
      url: "/no-such-page",
      status: [404],
      notContains: "Traceback",
    },
    "The metrics are not public": { url: "/metrics", status: "4xx" },
  },
  settings: HttpSettings,
  target: ({ url }, baseUrl) => targetOf(url, baseUrl),
  observe,
  judge,
});

async function observe(settings: HttpSettings, context: ProbeContext): Promise<HttpSeen> {
  const started = performance.now();
  const { url, response } = await lastAnswer(settings, context);
  const body = await readBody(response, settings.method, context.signal);
  keep(response, body, context);
  const { location } = response.headers;
  const { text, truncated, encoded } = body;
  return {
    status: response.statusCode ?? 0,
    location: isRedirect(response) && location !== undefined ? shownLocation(location, url) : null,
    totalMs: elapsed(started),
    ...{ text, truncated, encoded },
  };
}

async function lastAnswer({ url: text, method, follow }: HttpSettings, context: ProbeContext) {
  let url = locate(text, context.baseUrl);
  for (;;) {
    const response = await exchange(url, method, context);
    const { location } = response.headers;
    if (!follow || !isRedirect(response) || location === undefined) return { url, response };
    response.destroy();
    if (context.seen.redirects.length === MOST_REDIRECTS)
      throw new Trouble(`It redirects more than ${MOST_REDIRECTS} times.`);
    url = locateRedirect(location, url);
    context.seen.redirects.push({ status: response.statusCode ?? 0, url: redactUrl(url) });
  }
}

const isRedirect = ({ statusCode = 0 }: IncomingMessage) => REDIRECTS.has(statusCode);

const shownLocation = (location: string, from: URL) =>
  URL.canParse(location, from)
    ? clean(redactUrl(new URL(location, from)).slice(0, 200))
    : "something that is not an address";

function keep(response: IncomingMessage, { bytes, text, truncated, sha256 }: Body, { seen }: ProbeContext) {
  const headers = Object.entries(response.headers).slice(0, MOST_HEADERS);
  seen.response = {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, redactHeader(name, String(value))])),
    bodySha256: sha256,
    bodyBytes: bytes.length,
    truncated,
    // Masked before it is cut: half a secret is not recognised.
    excerpt: clean(redactText(text.slice(0, 2 * EXCERPT_BYTES)).slice(0, EXCERPT_BYTES)),
  };
}

function judge(settings: HttpSettings, seen: HttpSeen): Verdict {
  const all = expectations(settings, seen);
  const assertions = all.map(({ sentence: _, ...assertion }) => assertion);
  const worst = all.find(({ outcome }) => outcome === "fail") ?? all.find(({ outcome }) => outcome === "error");
  if (!worst) return { outcome: "pass", reason: null, summary: "Answered as expected", assertions };
  const reason = worst.outcome === "error" ? "unsupported" : null;
  return { outcome: worst.outcome, reason, summary: capital(worst.sentence), assertions };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
