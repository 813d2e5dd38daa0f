import type { Outcome } from "@/lib/domain/probe/verdict";
import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { clean, redactUrl } from "../redact";
import { readHsts } from "./headers/read-hsts";
import type { Trace } from "./trace";

type Rules = { statuses: readonly number[]; hops: number; hsts: boolean };

/** What is expected of an address asked by http, judged. */
export function judgeUpgrade(rules: Rules, { path, trace }: { path: string; trace: Trace }): Judged[] {
  const [first] = trace.hops;
  if (!first) return [noRedirect(path, trace)];
  if (isBlocked(trace)) return [arrival(path, trace)];
  const from = new URL(trace.from);
  const to = new URL(first.to);
  return [
    check(`Leads ${path} to https`, to.protocol === "https:", { expected: "https", seen: shown(to) }),
    check(`Keeps the host of ${path}`, to.hostname === from.hostname, {
      expected: `${from.hostname} first`,
      seen: shown(to),
    }),
    check(`Keeps path and query of ${path}`, to.pathname + to.search === from.pathname + from.search, {
      expected: from.pathname + from.search,
      seen: shown(to),
    }),
    ...judgeWay(rules, path, trace),
  ];
}

/** What is expected of a redirect from one address to another, judged. */
export function judgePair(rules: Rules, { from, to, trace }: { from: string; to: string; trace: Trace }): Judged[] {
  const last = trace.hops.at(-1);
  if (!last) return [noRedirect(from, trace)];
  if (isBlocked(trace)) return [arrival(from, trace)];
  return [
    check(`Leads ${from} to its end`, last.to === to, { expected: shown(new URL(to)), seen: shown(new URL(last.to)) }),
    ...judgeWay(rules, from, trace, [404, 410]),
  ];
}

// Where we may not go is not known, whatever leads there.
const isBlocked = ({ trouble }: Trace) => trouble?.reason === "policy_blocked_redirect";

function judgeWay({ statuses, hops, hsts }: Rules, what: string, trace: Trace, gone: number[] = []): Judged[] {
  const codes = trace.hops.map(({ status }) => status);
  const odd = codes.find((status) => !statuses.includes(status));
  return [
    check(`Status of ${what}`, odd === undefined, { expected: statuses.join(" or "), seen: codes.join(", ") }),
    check(`Number of redirects of ${what}`, codes.length <= hops, {
      expected: `at most ${hops}`,
      seen: String(codes.length),
    }),
    arrival(what, trace, gone),
    ...(hsts ? [hstsOf(what, trace)] : []),
  ];
}

function arrival(what: string, { end, trouble }: Trace, gone: readonly number[] = []): Judged {
  const expected = "an answer, each certificate on the way valid";
  if (trouble) return broken(`End of ${what}`, expected, trouble);
  const status = end?.status ?? 0;
  const outcome: Outcome = status >= 500 || gone.includes(status) ? "fail" : "pass";
  return judged(`End of ${what}`, outcome, {
    expected,
    seen: `status ${status}`,
    sentence: `it ends with status ${status}`,
  });
}

function hstsOf(what: string, { end }: Trace): Judged {
  const { maxAge, fault } = readHsts(end?.hsts ?? []);
  const plain = end?.encrypted === false;
  return check(`HSTS where ${what} ends`, !plain && (maxAge ?? 0) > 0, {
    expected: "HSTS",
    seen: plain ? "an answer by http, where browsers ignore it" : (fault ?? `max-age ${maxAge}`),
  });
}

function noRedirect(what: string, { end, trouble }: Trace): Judged {
  if (trouble) return broken(`Redirect of ${what}`, "a redirect", trouble);
  const seen = `status ${end?.status}`;
  const sentence = `${what} does not redirect: ${seen} seen`;
  return judged(`Redirect of ${what}`, "fail", { expected: "a redirect", seen, sentence });
}

const broken = (what: string, expected: string, { sentence, reason }: NonNullable<Trace["trouble"]>): Judged =>
  judged(what, reason === null || reason === "target_unresolvable" ? "fail" : "error", {
    ...{ expected, seen: sentence, sentence: sentence.replace(/\.$/, "") },
    ...(reason && { reason }),
  });

const check = (what: string, met: boolean, { expected, seen }: { expected: string; seen: string }): Judged =>
  judged(what, met ? "pass" : "fail", { expected, seen });

const shown = (url: URL) => clean(redactUrl(url).slice(0, 200));
