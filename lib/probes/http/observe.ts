import { elapsed } from "../elapsed";
import type { ProbeContext } from "../probe";
import { clean, redactUrl } from "../redact";
import type { Answer } from "./answer";
import { credential } from "./auth";
import { readBody } from "./body";
import { authorityOf } from "./connection";
import { exchange } from "./exchange";
import { follow, redirectOf } from "./follow";
import { keep } from "./keep";
import { locate } from "./locate";
import type { HttpSeen } from "./seen";
import type { HttpSettings } from "./settings";

/** What was seen at one address of a name, or at whichever was there first. */
export type SeenAt = { address: string | null; seen: HttpSeen };

/** Asks once, or once at each address of the name, and reads the answer. */
export async function observe(settings: HttpSettings, context: ProbeContext): Promise<readonly SeenAt[]> {
  if (!settings.everyAddress) return [{ address: null, seen: await observeOne(settings, context) }];
  const start = authorityOf(locate(settings.url, context.baseUrl));
  const all: SeenAt[] = [];
  for (const address of await context.addresses(start, context.seen)) {
    const dial: ProbeContext["dial"] = (target, seen, signal) =>
      context.dial(target.host === start.host ? { ...target, ip: address } : target, seen, signal);
    context.seen.redirects = [];
    all.push({ address, seen: await observeOne(settings, { ...context, dial }) });
  }
  return all;
}

// Headers and credential go to the origin that was asked for alone.
async function observeOne(settings: HttpSettings, context: ProbeContext): Promise<HttpSeen> {
  const started = performance.now();
  const { url, answer } = await lastAnswer(settings, context);
  const body = await readBody(answer, settings.method, context.signal);
  keep(context.seen, answer, body);
  const { status, httpVersion, headers } = answer;
  const { text, truncated, encoded } = body;
  return {
    ...{ status, httpVersion, headers, text, truncated, encoded },
    location: shownLocation(redirectOf(answer), url),
    totalMs: elapsed(started),
  };
}

async function lastAnswer({ url: text, method, headers = [], auth, ...settings }: HttpSettings, context: ProbeContext) {
  const start = locate(text, context.baseUrl);
  const shown = await credential(auth, start, context);
  const ask = (url: URL): Promise<Answer> => {
    const own = url.origin === start.origin ? [...headers, ...shown] : [];
    return exchange(url, { method, headers: own, http2: settings.httpVersion === "2" }, context);
  };
  return settings.follow ? follow(start, ask, context) : { url: start, answer: await ask(start) };
}

function shownLocation(location: string | null, from: URL): string | null {
  if (location === null) return null;
  if (!URL.canParse(location, from)) return "something that is not an address";
  return clean(redactUrl(new URL(location, from)).slice(0, 200));
}
