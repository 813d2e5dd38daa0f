import { z } from "zod";
import type { Link } from "@/lib/domain/chain";

/** A line of the record in a bundle, exactly as it is stored and hashed. */
export const StoredLine: z.ZodType<Link> = z.strictObject({
  stream: z.string(),
  seq: z.int().positive(),
  at: z.string(),
  prev: z.string(),
  payload: z.string(),
  hash: z.string(),
});
