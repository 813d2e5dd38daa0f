import type { ProbeContext } from "../probe";
import { Trouble } from "../trouble";
import type { Answer } from "./answer";
import { valuesOf } from "./header";
import { locateRedirect } from "./locate";

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where an answer redirects to, as it says it; null where it does not. */
export const redirectOf = ({ status, headers }: Pick<Answer, "status" | "headers">): string | null =>
  REDIRECTS.has(status) ? (valuesOf(headers, "location")[0] ?? null) : null;

/**
 * Asks, and follows redirects, at most five; each is judged again by the address guard. Every hop is kept in
 * `context.seen.redirects`.
 * @throws Trouble `policy_blocked_redirect` where one leads to an address that is denied
 */
export async function follow(start: URL, ask: (url: URL) => Promise<Answer>, { seen }: ProbeContext) {
  let url = start;
  let answer = await ask(url);
  for (;;) {
    const location = redirectOf(answer);
    if (location === null) return { url, answer };
    answer.body.destroy();
    if (seen.redirects.length === MOST_REDIRECTS) throw new Trouble(`It redirects more than ${MOST_REDIRECTS} times.`);
    url = await guarded(async () => locateRedirect(location, url));
    seen.redirects.push({ status: answer.status, url: url.href });
    answer = await guarded(() => ask(url));
  }
}

async function guarded<T>(hop: () => Promise<T>): Promise<T> {
  try {
    return await hop();
  } catch (error) {
    if (!(error instanceof Trouble) || error.reason !== "policy_blocked") throw error;
    throw new Trouble(`It redirects to what may not be reached: ${error.message}`, "policy_blocked_redirect");
  }
}
