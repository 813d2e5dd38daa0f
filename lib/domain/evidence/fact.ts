import { z } from "zod";
import { Id } from "@/lib/domain/id";

/** A file that is kept under its SHA-256 (lower-case hex); `media` is its media type (RFC 6838), `bytes` its size. */
export const KeptFile = z.object({
  name: z.string().trim().min(1).max(200),
  media: z.string().min(3).max(120),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().length(64),
});
export type KeptFile = z.infer<typeof KeptFile>;

/** What shows that an item is as it was answered. */
export const Shown = z.discriminatedUnion("kind", [
  KeptFile.extend({ kind: z.literal("file") }),
  z.object({ kind: z.literal("link"), href: z.url().max(2000), text: z.string().trim().max(200) }),
  z.object({ kind: z.literal("note"), text: z.string().trim().min(1).max(4000) }),
]);
export type Shown = z.infer<typeof Shown>;

/** What happens to the evidence of items; each piece is named by the place (`seq`) of the entry that added it. */
export const EvidenceFact = z.discriminatedUnion("type", [
  z.object({ type: z.literal("evidence.added"), item: Id, shown: Shown }),
  z.object({
    type: z.literal("evidence.withdrawn"),
    evidence: z.number().int().positive(),
    reason: z.string().trim().min(1).max(2000),
  }),
]);
export type EvidenceFact = z.infer<typeof EvidenceFact>;
