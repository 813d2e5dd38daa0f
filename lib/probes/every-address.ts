import type { ProbeContext, Target } from "./probe";
import { Trouble } from "./trouble";

export const MOST_ADDRESSES = 16;

/**
 * Every address of a name, each to be looked at for itself.
 * @throws Trouble unsupported where there are more than can be: what nobody looked at is not well; else as `Addresses`
 */
export async function everyAddress(target: Target, context: ProbeContext): Promise<readonly string[]> {
  const found = await context.addresses(target, context.seen);
  if (found.length <= MOST_ADDRESSES) return found;
  throw new Trouble(
    `${target.host} has ${found.length} addresses, and at most ${MOST_ADDRESSES} can be looked at. Name one of them as the host, or do not look at every address.`,
    "unsupported",
  );
}
