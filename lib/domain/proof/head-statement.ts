import { z } from "zod";

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What a signed head says: at `at` (the database's clock, ISO 8601 in UTC) the entry `seq` of `stream` had this hash.
 * `key` is the fingerprint of the key that signs it. Hashes are SHA-256 in lower-case hex.
 */
export const HeadStatement = z.strictObject({
  v: z.literal(1),
  stream: z.string(),
  seq: z.int().positive(),
  hash: Hash,
  at: z.iso.datetime(),
  key: Hash,
});
export type HeadStatement = z.infer<typeof HeadStatement>;
