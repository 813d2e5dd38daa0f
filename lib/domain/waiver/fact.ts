import { z } from "zod";
import { Id } from "@/lib/domain/id";

const Why = z.string().trim().min(1).max(2000);
const Place = z.number().int().positive();

/** What is asked for: that something unresolved or red is taken as it is, or that a critical item is not applicable. */
export const Acceptance = z.enum(["as-it-is", "not-applicable"]);
export type Acceptance = z.infer<typeof Acceptance>;

/** What happens to a waiver; each is named by the place (`seq`) of the entry that asked for it. */
export const WaiverFact = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("waiver.asked"),
    item: Id,
    accepts: Acceptance,
    reason: Why,
    expires: z.iso.datetime().nullable(),
  }),
  z.object({ type: z.literal("waiver.granted"), waiver: Place, comment: Why.nullable() }),
  z.object({ type: z.literal("waiver.refused"), waiver: Place, reason: Why }),
  z.object({ type: z.literal("waiver.withdrawn"), waiver: Place, reason: Why }),
]);
export type WaiverFact = z.infer<typeof WaiverFact>;
