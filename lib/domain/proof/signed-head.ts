import { z } from "zod";
import { HeadStatement } from "./head-statement";

/** A head of the record, signed by the installation. `publicKey` has 32 bytes, `signature` 64, both in lower-case hex. */
export const SignedHead = z.strictObject({
  statement: HeadStatement,
  publicKey: z.string().regex(/^[0-9a-f]{64}$/),
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});
export type SignedHead = z.infer<typeof SignedHead>;
