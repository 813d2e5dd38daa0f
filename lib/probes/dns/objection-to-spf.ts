import { isIP } from "node:net";

/** What is wrong with an SPF record: the rest of a sentence that begins with it, and how bad that is. */
export type Objection = { outcome: "fail" | "warn"; why: string };

const MOST_LOOKUPS = 10;
const MECHANISM =
  /^([+?~-]?)(?:all|(?:include|exists):\S+|(?:a|mx)(?::[^\s/]+)?(?:\/\d{1,2})?(?:\/\/\d{1,3})?|ptr(?::\S+)?|ip([46]):(\S+))$/i;
const MODIFIER = /^[a-z][a-z0-9_.-]*=\S*$/i;
const LOOKS_UP = /^(?:[+?~-]?(?:include:|exists:|(?:a|mx|ptr)(?:[:/]|$))|redirect=)/i;

/** Whether a record can be read at all, and what it says of whoever it does not name. https://www.rfc-editor.org/rfc/rfc7208 */
export function objectionToSpf(record: string): Objection | null {
  const terms = record.split(/ +/).slice(1).filter(Boolean);
  const wrong = terms.find((term) => !isTerm(term));
  if (wrong !== undefined) return fail(`cannot be read at “${wrong}”, so it counts for nothing`);
  const lookups = terms.filter((term) => LOOKS_UP.test(term)).length;
  if (lookups > MOST_LOOKUPS)
    return fail(`asks for ${lookups} lookups, and with more than ${MOST_LOOKUPS} it counts for nothing`);
  const last = terms.findIndex((term) => /^[+?~-]?all$/i.test(term));
  const named = last < 0 ? terms : terms.slice(0, last);
  if (/^\+?all$/i.test(terms[last] ?? "") || named.some(isEverybody)) return fail("lets everybody send");
  if (terms[last]?.startsWith("?")) return warn("says nothing of other senders (?all)");
  const leads = terms.some((term) => /^redirect=/i.test(term));
  return last < 0 && !leads ? warn("says nothing of other senders: it ends without -all or ~all") : null;
}

function isTerm(term: string): boolean {
  if (MODIFIER.test(term)) return true;
  const [found, , version, network = ""] = MECHANISM.exec(term) ?? [];
  if (found === undefined || version === undefined) return found !== undefined;
  const [ip = "", length = "0", ...rest] = network.split("/");
  return isIP(ip) === Number(version) && /^\d{1,3}$/.test(length) && rest.length === 0;
}

const isEverybody = (term: string) => /^\+?(?:ip[46]|a|mx)\b.*\/0$/i.test(term);

const fail = (why: string): Objection => ({ outcome: "fail", why });
const warn = (why: string): Objection => ({ outcome: "warn", why });
