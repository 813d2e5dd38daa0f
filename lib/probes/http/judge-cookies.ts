import { isIP } from "node:net";
import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { clean } from "../redact";
import { judgeAnswer } from "./judge-answer";
import type { Cookie } from "./read-cookies";

type Rules = { session: readonly string[]; readable: readonly string[]; persistent: boolean; parents: boolean };
type Asked = { url: string; host: string; encrypted: boolean; status: number; cookies: readonly Cookie[] };
type Set = { cookie: Cookie; asked: Asked; isSession: boolean };

const KNOWN = new Set([
  "secure",
  "httponly",
  "samesite",
  "domain",
  "path",
  "expires",
  "max-age",
  "partitioned",
  "priority",
]);
// As frameworks name them: connect.sid, JSESSIONID, .AspNetCore.Identity.Application, wordpress_logged_in_….
const SESSION = /sess|(?:^|[._-])sid$|auth|token|jwt|remember|logged_?in|\.identity\.|\.cookies$/i;
const CSRF = /csrf|xsrf/i;

/** What each cookie says of itself, judged. Where none is set nothing is known. */
export function judgeCookies(rules: Rules, all: readonly Asked[]): Judged[] {
  const sets = all.flatMap((asked) =>
    asked.cookies.map((cookie) => ({ cookie, asked, isSession: isSession(cookie, rules) })),
  );
  return [
    ...all.map(({ url, status }) => judgeAnswer(url, status)),
    ...missing(rules, all),
    ...sets.flatMap((set) => CHECKS.flatMap((check) => check(set, rules))),
  ];
}

const isSession = ({ name }: Cookie, { session, readable }: Rules) =>
  session.includes(name) || (SESSION.test(name) && !CSRF.test(name) && !readable.includes(name));

function missing({ session }: Rules, all: readonly Asked[]): Judged[] {
  const names = new Set(all.flatMap(({ cookies }) => cookies.map(({ name }) => name)));
  const addresses = all.map(({ url, status }) => `${url} (${status})`).join(", ");
  const gone = names.size === 0 ? ["any"] : session.filter((name) => !names.has(name));
  return gone.map((name) =>
    judged(name === "any" ? "Cookies" : `Cookie ${name}`, "error", {
      ...{ expected: "set", seen: "not set", reason: "no_data" },
      sentence:
        name === "any"
          ? `no cookie is set by ${addresses}: give an address that sets one`
          : `the cookie ${name} is not set by ${addresses}: give an address that sets it`,
    }),
  );
}

type Check = (set: Set, rules: Rules) => Judged[];

const say = ({ cookie }: Set, what: string, met: boolean, expected: string, seen: string): Judged[] => [
  judged(`${what} of ${cookie.name}`, met ? "pass" : "fail", {
    ...{ expected, seen, sentence: `expected ${expected}, saw ${seen} of the cookie ${cookie.name}` },
  }),
];

const secure: Check = (set) =>
  say(set, "Secure", set.cookie.secure, "Secure", set.cookie.secure ? "Secure" : "no Secure");

const httpOnly: Check = (set) =>
  set.isSession
    ? say(set, "HttpOnly", set.cookie.httpOnly, "HttpOnly", set.cookie.httpOnly ? "HttpOnly" : "no HttpOnly")
    : [];

const sameSite: Check = (set) => {
  const { sameSite: said, secure: isSecure } = set.cookie;
  const value = said?.toLowerCase() ?? "";
  const met = ["lax", "strict"].includes(value) || (value === "none" && isSecure);
  const insecure = value === "none" ? "None without Secure" : `SameSite=${clean((said ?? "").slice(0, 40))}`;
  const seen = said === null ? "no SameSite" : insecure;
  return say(set, "SameSite", met, "SameSite Lax or Strict, or None with Secure", seen);
};

const domain: Check = (set, { parents }) => {
  const { domain: named } = set.cookie;
  if (named === null) return say(set, "Domain", true, "for its host alone", "no Domain");
  const isOwn = isIP(set.asked.host) === 0 && (set.asked.host === named || set.asked.host.endsWith(`.${named}`));
  const met = isOwn && (named === set.asked.host || (parents && named.includes(".")));
  return say(set, "Domain", met, `for ${set.asked.host} alone`, `Domain=${clean(named.slice(0, 253))}`);
};

const ends: Check = (set, { persistent }) =>
  set.isSession && !persistent
    ? say(
        set,
        "End",
        !set.cookie.persists,
        "an end with the browser",
        set.cookie.persists ? "Expires or Max-Age" : "none",
      )
    : [];

const encrypted: Check = (set) =>
  say(set, "Way", set.asked.encrypted, "set by https", set.asked.encrypted ? "https" : "set by http");

const prefix: Check = (set) => {
  const { name, secure: isSecure, domain: named, path } = set.cookie;
  if (/^__secure-/i.test(name))
    return say(set, "Prefix", isSecure, "Secure for its prefix", "a cookie browsers refuse");
  if (!/^__host-/i.test(name)) return [];
  const met = isSecure && named === null && path === "/";
  return say(
    set,
    "Prefix",
    met,
    "Secure, Path=/ and no Domain for its prefix",
    met ? "so" : "a cookie browsers refuse",
  );
};

const spelling: Check = (set) => {
  const { attributes } = set.cookie;
  const odd = attributes.find((name, at) => !KNOWN.has(name) || attributes.indexOf(name) < at);
  const seen = odd === undefined ? "so" : `${odd}${KNOWN.has(odd) ? " twice" : ""}`;
  return say(set, "Attributes", odd === undefined, "known attributes, each once", seen);
};

const CHECKS: readonly Check[] = [secure, httpOnly, sameSite, domain, ends, encrypted, prefix, spelling];
