import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { Looked } from "./look";

/** What could not be asked, or was not answered: that says nothing of the name. */
export function unjudged(what: string, expected: string, looked: Looked): Judged | null {
  const { question, server } = looked;
  if ("trouble" in looked) {
    return judged(what, "error", {
      ...{ expected, seen: "no answer", sentence: looked.trouble, reason: "resolver_unavailable" },
    });
  }
  const { rcode } = looked.answer;
  if (rcode === "NOERROR" || rcode === "NXDOMAIN") return null;
  const said = rcode === "REFUSED" ? "refused to answer" : `failed (${rcode})`;
  const sentence = `${server} ${said} when asked for ${question.name} ${question.type}`;
  return judged(what, "error", { expected, seen: rcode, sentence, reason: "resolver_unavailable" });
}
