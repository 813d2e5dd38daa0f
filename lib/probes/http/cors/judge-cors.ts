import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { CorsAnswer } from "./cors-answer";

/** One request as a page of `origin` makes it; `preflight` is the method it asks for, null where it just asks. */
export type Asked = CorsAnswer & { origin: string; name: string; hostile: boolean; preflight: string | null };

type Rules = { credentials: boolean };

/** Every request, judged. */
export const judgeCors = (rules: Rules, all: readonly Asked[]): Judged[] => [
  ...there(all),
  ...all.flatMap((asked) => (asked.hostile ? keptOut(asked) : letIn(rules, asked))),
];

const wayOf = ({ preflight }: Asked) => (preflight === null ? "asking" : `preflight for ${preflight}`);

// What is elsewhere, not there, broken, or tired of being asked shows nothing of its rules.
function there(all: readonly Asked[]): Judged[] {
  const asked = all.filter(({ preflight }) => preflight === null);
  const odd = asked.find(
    ({ status }) => (status >= 300 && status < 400) || [404, 410, 429].includes(status) || status >= 500,
  );
  const expected = "an answer of the API";
  if (!odd) return [judged("Answer", "pass", { expected, seen: asked.map(({ status }) => status).join(", ") })];
  const sentence = `the address answers with status ${odd.status}, which shows nothing of its rules`;
  return [judged("Answer", "error", { expected, seen: `status ${odd.status}`, sentence, reason: "no_data" })];
}

function keptOut(asked: Asked): Judged[] {
  const { name, origin, origins, credentials } = asked;
  const open = origins.some((value) => value === "*" || value === origin);
  const seen = origins.join(" and ") + (credentials && open ? " with credentials" : "") || "kept out";
  const sentence = `origin ${origin} (${name}) is let in: Access-Control-Allow-Origin ${seen}`;
  return [judged(`${name}, ${wayOf(asked)}`, open ? "fail" : "pass", { expected: "kept out", seen, sentence })];
}

function letIn({ credentials }: Rules, asked: Asked): Judged[] {
  const { origin, origins } = asked;
  const expected = `Access-Control-Allow-Origin ${origin}`;
  const seen = origins.join(" and ") || "none";
  const met = origins.length === 1 && origins[0] === origin;
  const sentence = `origin ${origin} is not let in: ${seen} seen`;
  return [
    judged(`${origin}, ${wayOf(asked)}`, met ? "pass" : "fail", { expected, seen, sentence }),
    ...(credentials ? [withCredentials(asked)] : []),
    ...(asked.preflight === null ? [varied(asked)] : [allowed(asked, asked.preflight)]),
  ];
}

const withCredentials = (asked: Asked): Judged =>
  judged(`Credentials of ${asked.origin}, ${wayOf(asked)}`, asked.credentials ? "pass" : "fail", {
    ...{ expected: "Access-Control-Allow-Credentials true", seen: asked.credentials ? "true" : "none" },
    sentence: `origin ${asked.origin} is let in without credentials`,
  });

const varied = ({ origin, varies }: Asked): Judged =>
  judged(`Vary for ${origin}`, varies ? "pass" : "fail", {
    ...{ expected: "Vary: Origin", seen: varies ? "Origin" : "none" },
    sentence: "Vary: Origin is missing: a cache may give one site the answer meant for another",
  });

// These need no leave of a preflight (https://fetch.spec.whatwg.org/#cors-safelisted-method).
const SAFE = new Set(["GET", "HEAD", "POST"]);

function allowed({ origin, status, methods }: Asked, method: string): Judged {
  const named = SAFE.has(method) || methods.includes(method) || methods.includes("*");
  const met = named && status >= 200 && status < 300;
  const expected = `status 2xx and ${method} among the methods`;
  const seen = `status ${status}, ${methods.join(", ") || "no methods"}`;
  return judged(`Preflight for ${method} of ${origin}`, met ? "pass" : "fail", { expected, seen });
}
