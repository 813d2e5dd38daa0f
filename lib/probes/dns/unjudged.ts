import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { DnsAnswer } from "./ask";
import type { Looked } from "./look";

// Whoever has looked and found nothing says so with the SOA of the zone.
const isReferral = ({ rcode, authoritative, records, authority }: DnsAnswer) =>
  rcode === "NOERROR" &&
  !authoritative &&
  records.length === 0 &&
  authority.some(({ type }) => type === "NS") &&
  !authority.some(({ type }) => type === "SOA");

/** What could not be asked, or was not answered: that says nothing of the name. */
export function unjudged(what: string, expected: string, looked: Looked): Judged | null {
  const { question, server } = looked;
  if ("trouble" in looked) {
    return judged(what, "error", {
      ...{ expected, seen: "no answer", sentence: looked.trouble, reason: "resolver_unavailable" },
    });
  }
  const { rcode } = looked.answer;
  if (isReferral(looked.answer)) {
    const sentence = `${server} only says whom to ask for ${question.name} ${question.type}, not what is there: it does not resolve names`;
    return judged(what, "error", { expected, seen: "a referral", sentence, reason: "resolver_unavailable" });
  }
  if (rcode === "NOERROR" || rcode === "NXDOMAIN") return null;
  const said = rcode === "REFUSED" ? "refused to answer" : `failed (${rcode})`;
  const sentence = `${server} ${said} when asked for ${question.name} ${question.type}`;
  return judged(what, "error", { expected, seen: rcode, sentence, reason: "resolver_unavailable" });
}
