import { z } from "zod";
import { Id } from "@/lib/domain/id";

const Place = z.number().int().positive();

/** What happens to something found after go; each is named by the place (`seq`) of the entry that found it. */
export const FollowUpFact = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("follow-up.found"),
    /** The item it is about, and the run that found it; null where a person says so. */
    item: Id.nullable(),
    run: Id.nullable(),
    text: z.string().trim().min(1).max(2000),
  }),
  z.object({
    type: z.literal("follow-up.assigned"),
    followUp: Place,
    owner: z.object({ id: Id, name: z.string() }),
  }),
  z.object({ type: z.literal("follow-up.closed"), followUp: Place, comment: z.string().trim().min(1).max(2000) }),
]);
export type FollowUpFact = z.infer<typeof FollowUpFact>;
