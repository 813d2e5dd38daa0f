import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { isDmarc } from "./is-dmarc";
import { answerOf, type Looked } from "./look";
import { objectionToDmarc } from "./objection-to-dmarc";
import { objectionToSpf } from "./objection-to-spf";
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
  const expected = "one record that can be read, and ends in -all or ~all";
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
  const objection = objectionToSpf(seen);
  const sentence = `the SPF record of ${domain} ${objection?.why}`;
  return judged(what, objection?.outcome ?? "pass", { expected, seen, sentence });
}

/** https://www.rfc-editor.org/rfc/rfc7489#section-6.3 */
function dmarcExpectation(domain: string, all: readonly Looked[]): Judged {
  const what = `DMARC of ${domain}`;
  const expected = "a policy that quarantines or rejects";
  const trouble = all.map((looked) => unjudged(what, expected, looked)).find((one) => one !== null);
  if (trouble) return trouble;
  const held = textsIn(all.at(-1)).filter(isDmarc);
  const seen = held.join(" | ") || "no record";
  if (held.length === 0)
    return judged(what, "warn", { expected, seen, sentence: `${domain} publishes no DMARC record` });
  if (held.length > 1)
    return judged(what, "fail", {
      ...{ expected, seen },
      sentence: `${domain} publishes ${held.length} DMARC records, so none counts`,
    });
  const isAbove = all.length > 1;
  const objection = objectionToDmarc(seen, isAbove);
  const sentence = `the DMARC record of ${domain} ${objection?.why}`;
  return judged(what, objection?.outcome ?? "pass", { expected, seen, sentence });
}

const textsIn = (looked: Looked | undefined) =>
  (answerOf(looked)?.records ?? []).filter(({ type }) => type === "TXT").map(({ value }) => value);
