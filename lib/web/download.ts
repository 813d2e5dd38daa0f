import { create } from "content-disposition";
import type { Context } from "hono";
import type { Door } from "./door";

/** Answers with something that a browser keeps as a file of that name. */
export const download = (
  c: Context<Door>,
  body: string | Uint8Array,
  { fileName, mediaType }: { fileName: string; mediaType: string },
): Response =>
  c.body(typeof body === "string" ? body : Buffer.from(body), 200, {
    "Content-Type": mediaType,
    "Content-Disposition": create(fileName),
  });
