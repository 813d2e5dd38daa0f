import { exchange } from "../http/exchange";
import type { Header } from "../http/header";
import type { ProbeContext } from "../probe";
import { type Fetched, fetched } from "./fetched";

/** Asks for what a page names, uncompressed unless said otherwise; no redirect is followed. */
export async function askFor(url: URL, context: ProbeContext, headers: readonly Header[] = []): Promise<Fetched> {
  const asked = headers.some(({ name }) => name === "accept-encoding")
    ? headers
    : [{ name: "accept-encoding", value: "identity" }, ...headers];
  return fetched(await exchange(url, { method: "GET", headers: asked }, context), context.signal);
}
