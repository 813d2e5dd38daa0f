import { z } from "zod";
import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { Address } from "../http/address";
import { firstAsset } from "../http/first-asset";
import { redirectOf } from "../http/follow";
import { Check, judgeHeaders, type Page } from "../http/headers/judge-headers";
import { hop } from "../http/hop";
import { locate, locateRedirect } from "../http/locate";
import { targetOf } from "../http/target-of";
import { type Visit, visit } from "../http/visit";
import { type ProbeContext, probe } from "../probe";
import { clean, redactHeader } from "../redact";

const Settings = z.strictObject({
  urls: z
    .array(Address)
    .min(1, "This asserts nothing. Give an address")
    .max(10, "Give at most 10 addresses")
    .default(["/"])
    .meta({ title: "Addresses", description: "A page, an answer of the API: the worst of them counts" }),
  missing: z.boolean().default(true).meta({ title: "Also an address that does not exist" }),
  assets: z.boolean().default(true).meta({ title: "Also a file that the first page loads" }),
  checks: z
    .array(Check)
    .min(1, "This asserts nothing. Choose a header")
    .default(["hsts", "csp", "frames", "nosniff", "referrer", "xss", "leaks"])
    .meta({ title: "Headers" }),
  maxAge: z.int().min(1).max(1_000_000_000).default(31_536_000).meta({
    title: "HSTS: seconds at least",
    description: "31536000 is a year",
  }),
  subdomains: z.boolean().default(false).meta({ title: "HSTS: with includeSubDomains" }),
  preload: z.boolean().default(false).meta({ title: "HSTS: with preload" }),
});
type Settings = z.infer<typeof Settings>;

const MOST_HOPS = 5;
const NOWHERE = "/countersign-asks-for-a-page-that-does-not-exist";
const KEPT =
  /^(?:strict-transport|content-security|x-frame|x-content-type|referrer-|permissions-|cross-origin|x-xss|server$|x-powered)/;

/**
 * Asks several addresses, and where they redirect to on the same host, and judges the headers that protect who visits them,
 * on each: a page has more of them than a file.
 * A policy that only reports protects nobody.
 */
export default probe<Settings, readonly Page[]>({
  title: "Security headers",
  usage:
    "Checks HSTS, CSP, framing, nosniff, Referrer-Policy and more on pages, files and the page of errors; the worst counts.",
  examples: {
    "Every answer carries the security headers": { urls: ["/", "/api/"] },
    "HSTS is on for a year": { checks: ["hsts"] },
    "Nobody may frame us": { checks: ["frames"], missing: false, assets: false },
  },
  settings: Settings,
  target: ({ urls }, baseUrl) => targetOf(urls[0] ?? "/", baseUrl),
  patienceMs: ({ urls }) => 10_000 + 5000 * urls.length,
  observe,
  judge: (settings, pages) => verdictOf(judgeHeaders(settings, pages), "Every answer carries the headers expected"),
});

async function observe({ urls, missing, assets }: Settings, context: ProbeContext): Promise<Page[]> {
  const pages: Page[] = [];
  const ask = async (name: string, url: URL, isNamed = false) => {
    const seen = await visit(url, { method: "GET" }, context);
    pages.push({ ...pageOf(name, url, seen), isNamed });
    context.seen.details = { pages: pages.map(shown) };
    return { url, seen };
  };
  const askNamed = async (one: string) => {
    let asked = await ask(one, locate(one, context.baseUrl), true);
    for (let hops = 0, next = ahead(asked); next && hops < MOST_HOPS; next = ahead(asked), hops += 1) {
      const to = next;
      asked = await hop(() => ask(`${clean(to.pathname.slice(0, 200))}, where ${one} leads`, to, true));
    }
    return asked;
  };
  const [first] = await inTurn(urls, askNamed);
  const asset = first && assets ? firstAsset(first.seen.text, first.url) : null;
  if (asset) await ask(asset.pathname, asset);
  if (first && missing) await ask("a page that does not exist", new URL(NOWHERE, first.url));
  return pages;
}

/** Where a redirect leads on the same host: what a visitor is shown carries the headers, not the way to it alone. */
function ahead({ url, seen }: { url: URL; seen: Visit }): URL | null {
  const location = redirectOf(seen);
  const to = location !== null && URL.canParse(location, url) ? new URL(location, url) : null;
  if (to?.hostname !== url.hostname || to.href === url.href || (url.protocol === "https:" && to.protocol === "http:"))
    return null;
  return locateRedirect(to.href, url);
}

async function inTurn<T, U>(all: readonly T[], ask: (one: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (const one of all) done.push(await ask(one));
  return done;
}

const pageOf = (name: string, url: URL, { status, headers }: Visit) => ({
  ...{ name, status, headers, encrypted: url.protocol === "https:" },
});

const shown = ({ name, status, headers }: Page) => ({
  ...{ name, status },
  headers: headers
    .filter((one) => KEPT.test(one.name))
    .map((one) => `${one.name}: ${redactHeader(one.name, one.value)}`),
});
