import { z } from "zod";

/** A name of something in PostgreSQL, as it is kept there: without quotes. */
export const Name = z
  .string()
  .min(1, "Give a name")
  .max(63, "Names end at 63 characters")
  .refine((text) => !/[\p{Cc}\p{Surrogate}]/u.test(text), "The name holds a character that no name has");
