import { z } from "zod";

/** What names a thing of ours in a request: made by the product, never by a person. */
export const Id = z.string().min(1).max(60);
