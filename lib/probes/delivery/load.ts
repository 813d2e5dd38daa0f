import { exchange } from "../http/exchange";
import { follow } from "../http/follow";
import type { ProbeContext } from "../probe";
import { type Fetched, fetched } from "./fetched";
import { readable } from "./readable";

const PLAIN = [{ name: "accept-encoding", value: "identity" }];

/** Loads what stands at an address, redirects followed, and says where it was found in the end. Throws as `follow` does. */
export async function load(start: URL, context: ProbeContext) {
  const ask = (url: URL) => exchange(url, { method: "GET", headers: PLAIN }, context);
  const { url, answer } = await follow(start, ask, context);
  const found: Fetched = await readable(await fetched(answer, context.signal));
  return { url, answer, found };
}
