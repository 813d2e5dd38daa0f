import type { Context as Request } from "hono";
import { Refusal } from "@/lib/domain/refusal";
import type { Door } from "./door";

/** The document that a request is, in base64. Refuses what does not say that it is text, of whatever kind, or bytes. */
export function documentIn(c: Request<Door>): string {
  const type = c.req.header("content-type") ?? "";
  if (!/^(text\/[\w.+-]+|application\/octet-stream)\s*(;|$)/.test(type))
    throw new Refusal(
      "invalid",
      "Send the document itself, with Content-Type: text/markdown or application/octet-stream.",
    );
  return Buffer.from(c.get("bytes")).toString("base64");
}
