import { z } from "zod";
import { fileName } from "./file-name";

/** A file that was sent before, named by its SHA-256; what it holds is looked at, never believed. */
export const SentFile = z.object({
  name: z.string().max(4000).transform(fileName),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "Send the file again: this does not name one."),
});

const Link = z
  .url({ protocol: /^https?$/, error: "Type the whole address, beginning with https:// or http://." })
  .max(2000, "An address may have 2000 characters.")
  .refine(isOpen, "Leave user name and password out of the address; everybody here reads it.");

/** What somebody adds to show that an item is so. */
export const EvidenceInput = z.discriminatedUnion("kind", [
  SentFile.extend({ kind: z.literal("file") }),
  z.object({ kind: z.literal("link"), href: Link, text: z.string().trim().max(200).default("") }),
  z.object({
    kind: z.literal("note"),
    text: z.string().trim().min(1, "Write what you saw.").max(4000, "A note may have 4000 characters."),
  }),
]);
export type EvidenceInput = z.infer<typeof EvidenceInput>;

/** What is no address at all is said by the check before this one, and comes here all the same. */
function isOpen(href: string): boolean {
  if (!URL.canParse(href)) return true;
  const { username, password } = new URL(href);
  return username === "" && password === "";
}
