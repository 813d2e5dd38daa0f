import { create } from "content-disposition";
import type { Context } from "hono";
import type { KeptFile } from "@/lib/domain/evidence/fact";
import { isShownInline } from "@/lib/domain/evidence/inline-media";
import type { Door } from "./door";

/**
 * Answers with a file that somebody sent. Only images say what they are and may be shown; of everything else a browser
 * knows no more than that it is to be saved, and runs nothing of it either way.
 */
export function keptFile(c: Context<Door>, { name, media }: KeptFile, bytes: Uint8Array): Response {
  const inline = isShownInline(media);
  return c.body(Buffer.from(bytes), 200, {
    "Content-Type": inline ? media : "application/octet-stream",
    "Content-Disposition": create(name, { type: inline ? "inline" : "attachment" }),
    "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  });
}
