import type { Observed } from "@/lib/domain/probe/evidence";
import { keepJson } from "./keep-json";
import { keepText } from "./keep-text";
import type { Mask } from "./mask";
import { redactHeader, redactUrl } from "./redact";

const MOST_LINES = 400;
const MOST_HEADERS = 100;
const MOST_CHARACTERS = 256 * 1024;
const MOST_MEMBERS = [500, 100, 20];

/** What was seen, as it may be kept: each text masked, and cut after that. */
export function keepSeen(seen: Observed, mask: Mask): Observed {
  const { target, addresses, phases, request, response, redirects, policy, exchange, details } = seen;
  const text = (given: string) => keepText(given, mask);
  const url = (given: string) => keepUrl(given, text);
  return {
    target: target && { ...target, host: text(target.host) },
    ...(addresses && { addresses: addresses.map(text) }),
    phases: { ...phases },
    request: request && {
      method: text(request.method),
      url: url(request.url),
      ...(request.headerNames && { headerNames: request.headerNames.map(text) }),
    },
    response: response && keepResponse(response, text),
    redirects: redirects.map((redirect) => ({ status: redirect.status, url: url(redirect.url) })),
    policy: policy && { ...policy, rule: text(policy.rule) },
    ...(exchange && {
      exchange: exchange.slice(0, MOST_LINES).map((line) => ({ ...line, text: text(byName(line.text)) })),
    }),
    ...(details && { details: keepDetails(details, mask) }),
  };
}

/** Details of bounded size in all: where every list is long, each is kept shorter. */
function keepDetails(details: Record<string, unknown>, mask: Mask): Record<string, unknown> {
  for (const members of MOST_MEMBERS) {
    const kept = keepJson(details, mask, members) as Record<string, unknown>;
    if (JSON.stringify(kept).length <= MOST_CHARACTERS) return kept;
  }
  return { cut: "What was seen is too large to be kept." };
}

function keepResponse(response: NonNullable<Observed["response"]>, text: Mask): NonNullable<Observed["response"]> {
  const headers = Object.entries(response.headers).slice(0, MOST_HEADERS);
  return {
    ...response,
    ...(response.httpVersion !== undefined && { httpVersion: text(response.httpVersion) }),
    headers: Object.fromEntries(headers.map(([name, value]) => [text(name), redactHeader(name, text(value))])),
    excerpt: text(response.excerpt),
  };
}

/** The lines of headers among what was said, masked by their names as headers are. */
const byName = (said: string): string =>
  said.replace(HEADER_LINE, (_, name: string, value: string) => `${name}: ${redactHeader(name, value)}`);

const HEADER_LINE = /^([\w!#$%&'*+.^`|~-]{1,100}):[ \t]{0,10}(\S.*)$/gm;

const keepUrl = (given: string, text: Mask) => (URL.canParse(given) ? text(redactUrl(new URL(given))) : text(given));
