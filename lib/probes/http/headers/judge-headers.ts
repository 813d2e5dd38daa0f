import { z } from "zod";
import type { Outcome } from "@/lib/domain/probe/verdict";
import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { type Header, valuesOf } from "../header";
import { judgeAnswer } from "../judge-answer";
import { csp } from "./csp";
import type { Found } from "./found";
import { frames } from "./frames";
import { hsts } from "./hsts";
import { isolation } from "./isolation";
import { leaks } from "./leaks";
import { nosniff } from "./nosniff";
import { permissions } from "./permissions";
import { referrer } from "./referrer";
import { xss } from "./xss";

/** Which headers are judged. */
export const Check = z.enum([
  "hsts",
  "csp",
  "frames",
  "nosniff",
  "referrer",
  "permissions",
  "isolation",
  "xss",
  "leaks",
]);
export type Check = z.infer<typeof Check>;

/** An answer whose headers are judged; `isNamed` where it was asked for by name, so that it has to be there. */
export type Page = { name: string; isNamed: boolean; status: number; encrypted: boolean; headers: readonly Header[] };

type Rules = { checks: readonly Check[]; maxAge: number; subdomains: boolean; preload: boolean };

type Judge = (page: Page, rules: Rules) => Found;

// What a browser only heeds on a document it shows.
const OF_DOCUMENTS = new Set<Check>(["csp", "frames", "referrer", "permissions", "isolation"]);

const JUDGES: Record<Check, { title: string; judge: Judge }> = {
  hsts: { title: "HSTS", judge: hsts },
  csp: { title: "CSP", judge: csp },
  frames: { title: "Framing", judge: frames },
  nosniff: { title: "X-Content-Type-Options", judge: nosniff },
  referrer: { title: "Referrer-Policy", judge: referrer },
  permissions: { title: "Permissions-Policy", judge: permissions },
  isolation: { title: "Cross-origin isolation", judge: isolation },
  xss: { title: "X-XSS-Protection", judge: xss },
  leaks: { title: "What the server tells", judge: leaks },
};

/** Each header on each answer, judged. What no answer could show is not known, and said. */
export const judgeHeaders = (rules: Rules, pages: readonly Page[]): Judged[] => [
  ...pages.filter(({ isNamed }) => isNamed).map(({ name, status }) => judgeAnswer(name, status)),
  ...eachHeader(rules, pages),
];

const eachHeader = (rules: Rules, pages: readonly Page[]): Judged[] =>
  rules.checks.flatMap((check) => {
    const { title, judge } = JUDGES[check];
    const shown = pages.filter((page) => !OF_DOCUMENTS.has(check) || isDocument(page));
    return shown.length === 0 ? [unseen(title)] : shown.map((page) => said(title, page, judge(page, rules)));
  });

const said = (title: string, page: Page, { outcome, expected, seen, reason }: Found): Judged =>
  judged(`${title} of ${page.name}`, outcome, {
    ...{ expected, seen, sentence: `${title} of ${page.name}: expected ${expected}, saw ${seen}` },
    ...(reason && { reason }),
  });

const unseen = (title: string): Judged =>
  judged(title, "error" satisfies Outcome, {
    ...{ expected: "a page that shows it", seen: "no page", reason: "no_data" },
    sentence: `${title} could not be judged: none of the addresses answers with a page. Give one that does`,
  });

function isDocument({ status, headers }: Page): boolean {
  const type = (valuesOf(headers, "content-type")[0] ?? "text/html").toLowerCase();
  return (status < 300 || status >= 400) && /text\/html|xhtml|image\/svg/.test(type);
}
