import { z } from "zod";
import { Id } from "@/lib/domain/id";

/** Which item, and the revision of it that was shown (0 where it was never answered). */
export const ItemAnswer = z.object({ deployment: Id, item: Id, rev: z.number().int().nonnegative() });
