import { z } from "zod";

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a bundle says of itself: whose record it is, where that ended, and the SHA-256 of every other file by its name. */
export const BundleStatement = z.strictObject({
  v: z.literal(1),
  deployment: z.string(),
  seq: z.int().positive(),
  hash: Hash,
  at: z.iso.datetime(),
  /** The fingerprint of the key that signs this; null where the installation had none to sign with. */
  key: Hash.nullable(),
  files: z.record(z.string(), Hash),
});
export type BundleStatement = z.infer<typeof BundleStatement>;

/** The file `manifest.json` of a bundle. `publicKey` and `signature` in lower-case hex. */
export const BundleManifest = z.strictObject({
  statement: BundleStatement,
  publicKey: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  signature: z
    .string()
    .regex(/^[0-9a-f]{128}$/)
    .nullable(),
});
export type BundleManifest = z.infer<typeof BundleManifest>;
