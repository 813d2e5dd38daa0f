import { z } from "zod";
import { HeadStatement } from "./head-statement";

/** A head and what an authority outside answered when it was asked for its timestamp (TimeStampResp of RFC 3161, DER as lower-case hex). */
export const StampedHead = z.strictObject({
  statement: HeadStatement,
  timestamp: z.string().regex(/^([0-9a-f]{2})+$/),
});
export type StampedHead = z.infer<typeof StampedHead>;
