import { z } from "zod";

/** What its owner calls a second factor. */
export const FactorName = z.string().trim().min(1, "Give it a name you will know it by.").max(60);
