import type { ProbeContext } from "../probe";
import { Trouble } from "../trouble";
import type { Answer } from "./answer";
import { valuesOf } from "./header";
import { hop } from "./hop";
import { locateRedirect } from "./locate";

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Where an answer redirects to, as it says it; null where it does not.
 * @throws Trouble `fail` where it names several addresses, of which a browser follows none
 */
export function redirectOf({ status, headers }: Pick<Answer, "status" | "headers">): string | null {
  const [location, ...others] = REDIRECTS.has(status) ? valuesOf(headers, "location") : [];
  if (others.some((other) => other !== location)) throw new Trouble("It redirects to two addresses at once.");
  return location === undefined ? null : asUtf8(location);
}

// The bytes of a header are handed over as Latin-1; browsers read those of an address as UTF-8.
function asUtf8(value: string): string {
  if (!/^[\x20-\xff]*[\x80-\xff][\x20-\xff]*$/.test(value)) return value;
  const text = Buffer.from(value, "latin1").toString("utf8");
  return text.includes("\ufffd") ? value : text;
}

/**
 * Asks, and follows redirects, at most five; each is judged again by the address guard. Every hop is kept in
 * `context.seen.redirects`.
 * @throws Trouble `policy_blocked_redirect` where one leads to an address that is denied
 */
export async function follow(start: URL, ask: (url: URL) => Promise<Answer>, { seen }: ProbeContext) {
  let url = start;
  let answer = await ask(url);
  for (let hops = 0; ; hops += 1) {
    const location = redirectOf(answer);
    if (location === null) return { url, answer };
    answer.body.destroy();
    if (hops === MOST_REDIRECTS) throw new Trouble(`It redirects more than ${MOST_REDIRECTS} times.`);
    url = await hop(async () => locateRedirect(location, url));
    seen.redirects.push({ status: answer.status, url: url.href });
    answer = await hop(() => ask(url));
  }
}
