import { randomBytes } from "node:crypto";
import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { type ErrorPage, type ErrorsSeen, errorsExpectations, type Misnamed } from "../errors/errors-expectations";
import { ErrorsSettings } from "../errors/errors-settings";
import type { Header } from "../http/header";
import { locate } from "../http/locate";
import { targetOf } from "../http/target-of";
import { visit } from "../http/visit";
import { type ProbeContext, probe } from "../probe";
import { Trouble } from "../trouble";

/** Asks for what does not exist, for what goes wrong, and for the site by a name that is not its own. */
export default probe<ErrorsSettings, ErrorsSeen>({
  title: "Error pages",
  usage: "Asks for what does not exist and checks that it is a true 404, a page of its own, and shows no internals.",
  examples: {
    "What does not exist is a 404 without internals": {},
    "Error pages are our own": { url: "/", marker: "Depot" },
    "A server error shows no stack trace": { url: "/", errors: [{ url: "/error-test", status: 500 }] },
  },
  settings: ErrorsSettings,
  target: ({ url }, baseUrl) => targetOf(url, baseUrl),
  patienceMs: ({ errors }) => 20_000 + errors.length * 5000,
  observe,
  judge: (settings, seen) =>
    verdictOf(errorsExpectations(settings, seen), "Errors are answered as such, with pages that show no internals"),
});

async function observe({ url, errors, hosts }: ErrorsSettings, context: ProbeContext): Promise<ErrorsSeen> {
  const start = locate(url, context.baseUrl);
  // Nobody can have made a page for it.
  const unheard = `countersign-${randomBytes(8).toString("hex")}`;
  const missing = new URL(`${start.origin}${start.pathname.replace(/\/*$/, "/")}${unheard}`);
  const pages = [await page("A missing page", missing, 404, context)];
  for (const error of errors)
    pages.push(await page(error.url, locate(error.url, context.baseUrl), error.status, context));
  const name = `${unheard}.invalid`;
  const host = hosts ? await misnamed(start, name, { name: "host", value: name }, context) : null;
  const forwarded = hosts ? await misnamed(start, name, { name: "x-forwarded-host", value: name }, context) : null;
  context.seen.details = { pages: pages.map(({ text: _, ...shown }) => shown), host, forwarded };
  return { pages, host, forwarded };
}

async function page(what: string, url: URL, expected: number, context: ProbeContext): Promise<ErrorPage> {
  const { status, text, encoded, truncated } = await visit(url, { method: "GET" }, context);
  return { what, expected, status, text: encoded ? "" : text, read: !encoded && !truncated };
}

async function misnamed(url: URL, name: string, header: Header, context: ProbeContext): Promise<Misnamed> {
  try {
    const { status, text, headers } = await visit(url, { method: "GET", headers: [header] }, context);
    return { status, echoed: text.includes(name) || headers.some(({ value }) => value.includes(name)) };
  } catch (error) {
    if (error instanceof Trouble && error.reason === null) return { status: null, echoed: false };
    throw error;
  }
}
