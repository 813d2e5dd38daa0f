import { z } from "zod";

/** What is released: a version, and what exactly it is, for example the digest of an image; empty is none. */
export const Release = z.object({
  target: z.string().trim().min(1, "Say which version is to be released.").max(80),
  digest: z
    .string()
    .trim()
    .max(200)
    .transform((text) => text || null)
    .nullable(),
});
