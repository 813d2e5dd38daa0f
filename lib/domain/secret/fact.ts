import { z } from "zod";
import { Id } from "@/lib/domain/id";

/** The name by which settings speak of a secret. */
export const SecretName = z
  .string()
  .trim()
  .min(1, "Give it a name")
  .max(120)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, "Use letters, digits, blanks and . _ - for a name");

/** `host:port`, where a secret may be sent. */
export const SecretPlace = z.string().min(3).max(300);

/** What happens to the secrets of a system. Their values never come here: they are sealed beside the record. */
export const SecretFact = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("secret.set"),
    system: Id,
    secret: Id,
    name: SecretName,
    places: z.array(SecretPlace).min(1).max(20),
    /** Counts from 1 how often it was entered. */
    version: z.number().int().positive(),
    /** The beginning of the SHA-256 of what was sealed, hex. */
    fingerprint: z.string(),
  }),
  z.object({
    type: z.literal("secret.removed"),
    system: Id,
    secret: Id,
    reason: z.string().trim().min(3, "Say why in a few words").max(2000),
  }),
]);
export type SecretFact = z.infer<typeof SecretFact>;
