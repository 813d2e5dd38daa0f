import { z } from "zod";

/** What names a thing of ours in a request: made by the product, never by a person. */
export const Id = z
  .string()
  .min(1)
  .max(60)
  // Things are kept under their ids in plain objects, which answer to "constructor" and its like by themselves.
  .refine((id) => !(id in {}), "There is nothing of this name. Reload the page and try again.");
