import type { z } from "zod";
import { Reason } from "@/lib/domain/reason";
import { ItemAnswer } from "./item-answer";

/** An answer to an item that says why. */
export const ReasonedAnswer = ItemAnswer.extend({ reason: Reason });
export type ReasonedAnswer = z.infer<typeof ReasonedAnswer>;
