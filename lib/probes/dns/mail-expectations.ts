import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { answerOf, type Looked } from "./look";
import type { DnsSeen } from "./observe";
import { plainName } from "./record";
import type { DnsSettings } from "./settings";
import { unjudged } from "./unjudged";

/** What a domain publishes about mail that claims to come from it. */
export function mailExpectations({ mailDomain }: DnsSettings, { spf, dmarc }: DnsSeen): Judged[] {
  if (mailDomain === undefined) return [];
  const domain = plainName(mailDomain);
  return [spfExpectation(domain, spf), dmarcExpectation(domain, dmarc)];
}

/** https://www.rfc-editor.org/rfc/rfc7208#section-4.5 */
function spfExpectation(domain: string, all: readonly Looked[]): Judged {
  const what = `SPF of ${domain}`;
  const expected = "one record, not +all";
  const trouble = all.map((looked) => unjudged(what, expected, looked)).find((one) => one !== null);
  if (trouble) return trouble;
  const held = textsIn(all.at(-1)).filter((text) => /^v=spf1( |$)/i.test(text));
  const seen = held.join(" | ") || "no record";
  if (held.length === 0) return judged(what, "warn", { expected, seen, sentence: `${domain} publishes no SPF record` });
  if (held.length > 1)
    return judged(what, "fail", {
      expected,
      seen,
      sentence: `${domain} publishes ${held.length} SPF records, so none counts`,
    });
  const open = /(^|\s)\+?all\s*$/i.test(seen);
  return judged(what, open ? "fail" : "pass", {
    expected,
    seen,
    sentence: `the SPF record of ${domain} lets everybody send`,
  });
}

/** https://www.rfc-editor.org/rfc/rfc7489#section-6.3 */
function dmarcExpectation(domain: string, all: readonly Looked[]): Judged {
  const what = `DMARC of ${domain}`;
  const expected = "a policy that quarantines or rejects";
  const trouble = all.map((looked) => unjudged(what, expected, looked)).find((one) => one !== null);
  if (trouble) return trouble;
  const held = textsIn(all.at(-1)).filter((text) => /^v=DMARC1\s*(;|$)/.test(text));
  const seen = held.join(" | ") || "no record";
  if (held.length === 0)
    return judged(what, "warn", { expected, seen, sentence: `${domain} publishes no DMARC record` });
  const policy = /;\s*p\s*=\s*(\w+)/i.exec(seen)?.[1]?.toLowerCase();
  if (held.length > 1 || policy === undefined)
    return judged(what, "fail", { expected, seen, sentence: `the DMARC record of ${domain} does not say one policy` });
  const weak = policy === "none";
  return judged(what, weak ? "warn" : "pass", {
    expected,
    seen,
    sentence: `the DMARC policy of ${domain} is none: it only watches`,
  });
}

const textsIn = (looked: Looked | undefined) =>
  (answerOf(looked)?.records ?? []).filter(({ type }) => type === "TXT").map(({ value }) => value);
