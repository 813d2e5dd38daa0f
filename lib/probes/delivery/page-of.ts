import { createHash } from "node:crypto";
import { keep } from "../http/keep";
import { locate } from "../http/locate";
import type { ProbeContext } from "../probe";
import type { Fetched } from "./fetched";
import { load } from "./load";

/** Asks for a page, redirects followed, and answers where it was found in the end. Throws as `follow` does. */
export async function pageOf(text: string, context: ProbeContext): Promise<{ url: URL; page: Fetched }> {
  const { url, answer, found: page } = await load(locate(text, context.baseUrl), context);
  const { bytes, truncated } = page;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  keep(context.seen, answer, { bytes, text: bytes.toString("utf8"), truncated, encoded: false, sha256 });
  return { url, page };
}
