import { createHash } from "node:crypto";
import { exchange } from "../http/exchange";
import { follow } from "../http/follow";
import { keep } from "../http/keep";
import { locate } from "../http/locate";
import type { ProbeContext } from "../probe";
import { type Fetched, fetched } from "./fetched";
import { readable } from "./readable";

const PLAIN = [{ name: "accept-encoding", value: "identity" }];

/** Asks for a page, redirects followed, and answers where it was found in the end. Throws as `follow` does. */
export async function pageOf(text: string, context: ProbeContext): Promise<{ url: URL; page: Fetched }> {
  const ask = (url: URL) => exchange(url, { method: "GET", headers: PLAIN }, context);
  const { url, answer } = await follow(locate(text, context.baseUrl), ask, context);
  const page = await readable(await fetched(answer, context.signal));
  const { bytes, truncated } = page;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  keep(context.seen, answer, { bytes, text: bytes.toString("utf8"), truncated, encoded: false, sha256 });
  return { url, page };
}
