import { verdictOf } from "@/lib/domain/probe/verdict-of";
import {
  type Challenged,
  type Closed,
  type ExposureSeen,
  exposureExpectations,
  type Found,
} from "../exposure/exposure-expectations";
import { ExposureSettings } from "../exposure/exposure-settings";
import { SENSITIVE } from "../exposure/sensitive";
import { redirectOf } from "../http/follow";
import { type Header, valuesOf } from "../http/header";
import { hop } from "../http/hop";
import { locate, locateRedirect } from "../http/locate";
import { targetOf } from "../http/target-of";
import { type Visit, visit } from "../http/visit";
import { type ProbeContext, probe } from "../probe";
import { clean, redactUrl } from "../redact";
import { Trouble } from "../trouble";

/** Asks as somebody who is not signed in for what only others may see. */
export default probe<ExposureSettings, ExposureSeen>({
  title: "What must not be public",
  usage: "Asks for closed addresses, the API without a token, and files left lying about: none may be served.",
  examples: {
    "Nothing was left lying about": {},
    "The administration is closed": { denied: ["/admin/"], sensitive: false },
    "The API asks for a token": { api: ["/api/orders"], sensitive: false },
  },
  settings: ExposureSettings,
  target: ({ denied, api }, baseUrl) => targetOf(denied[0] ?? api[0] ?? "/", baseUrl),
  // A visitor does not go looking for repositories and dumps.
  active: ({ sensitive }) => sensitive,
  patienceMs: () => 60_000,
  observe,
  judge: (_, seen) => verdictOf(exposureExpectations(seen), "Nothing is public that must not be"),
});

async function observe({ denied, api, sensitive }: ExposureSettings, context: ProbeContext): Promise<ExposureSeen> {
  const closed: Closed[] = [];
  for (const url of denied) closed.push(await knock(url, context));
  const answers: Challenged[] = [];
  for (const url of api)
    for (const how of ["without a token", "with a wrong token"] as const)
      answers.push(await challenge(url, how, context));
  const { site, found } = sensitive ? await search(context) : { site: null, found: [] };
  context.seen.details = { closed, api: answers, site, found };
  return { closed, api: answers, site, found };
}

/** Asks for an address, and for the same one elsewhere where it is sent there: from http to https, to another name. */
async function look(text: string, context: ProbeContext, headers: readonly Header[] = []) {
  // What is shown to the one is shown to the other; a wrong token is nobody's.
  const ask = (at: URL) => visit(at, { method: "GET", headers }, context);
  let url = locate(text, context.baseUrl);
  let visited = await ask(url);
  for (let hops = 0, next = sameOf(visited, url); next && hops < MOST_HOPS; next = sameOf(visited, url), hops += 1) {
    const [from, to] = [url, next];
    url = await hop(async () => locateRedirect(to.href, from));
    visited = await hop(() => ask(url));
  }
  return { url, visited };
}

const MOST_HOPS = 3;

/** Where a redirect leads, if to the same path elsewhere, or but for a slash at its end; null where not. */
function sameOf(visited: Visit, url: URL): URL | null {
  const location = redirectOf(visited);
  const to = location !== null && URL.canParse(location, url) ? new URL(location, url) : null;
  const bare = ({ pathname }: URL) => pathname.replace(/\/+$/, "");
  return to && bare(to) === bare(url) && to.href !== url.href ? to : null;
}

// As words of their own: lessons and authors are no way to sign in.
const SIGN_IN = [
  /(?<!b)log[-_]?[io]n|sign[-_]?[io]n/i,
  /(?:^|[/._-])(?:o?auth2?|openid|sso|saml2?|cas|authorize|authn|authenticat(?:e|ion))(?=$|[/._-])/i,
  /(?:^|[/._-])sessions?\/new(?=$|\/)/i,
];
const SIGN_IN_HOST = /^(?:accounts?|id|idp|identity)\./i;

const leadsIn = ({ hostname, pathname }: URL) =>
  SIGN_IN_HOST.test(hostname) || SIGN_IN.some((way) => way.test(hostname) || way.test(pathname));

async function knock(text: string, context: ProbeContext): Promise<Closed> {
  const { url, visited } = await look(text, context);
  const to = redirectOf(visited);
  const there = to !== null && URL.canParse(to, url) ? new URL(to, url) : null;
  // What it is may be said by its host alone: login.example.org.
  const signIn = there !== null && leadsIn(there) && there.href !== url.href;
  const location = there === null ? to : redactUrl(there);
  return { url: text, status: visited.status, location: location && clean(location.slice(0, 200)), signIn };
}

async function challenge(text: string, how: Challenged["how"], context: ProbeContext): Promise<Challenged> {
  const wrong: Header[] = [{ name: "authorization", value: "Bearer countersign-wrong-token" }];
  const { visited } = await look(text, context, how === "without a token" ? [] : wrong);
  const [said] = valuesOf(visited.headers, "www-authenticate");
  return { url: text, how, status: visited.status, challenge: said?.slice(0, 200) ?? null };
}

// The site itself has to answer: where nobody does, or what answers is down, nothing can be said to be closed.
async function search(context: ProbeContext): Promise<{ site: number; found: Found[] }> {
  const { status: site } = (await look("/", context)).visited;
  const found: Found[] = [];
  if (site >= 500) return { site, found };
  for (const { signature, ...sought } of SENSITIVE)
    found.push({ ...sought, ...(await foundAt(sought.path, signature, context)) });
  return { site, found };
}

async function foundAt(path: string, signature: RegExp, context: ProbeContext) {
  try {
    const { visited } = await look(path, context);
    const { status, text, encoded } = visited;
    return { status, leaked: status >= 200 && status < 300 && signature.test(text), read: !encoded };
  } catch (error) {
    // Some guards hang up on whoever asks for these.
    if (error instanceof Trouble && error.reason === null) return { status: null, leaked: false, read: true };
    throw error;
  }
}
