import { z } from "zod";
import { closeFollowUp as close } from "@/lib/domain/follow-up/following-up";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { asker } from "./asker";
import { onDeployment } from "./command";

/** `followUp` is the place (`seq`) of the entry that found it. */
export const CloseFollowUp = z.object({ deployment: Id, followUp: z.number().int().positive(), comment: Reason });

/** Closes a follow-up with what became of it, also once the deployment is closed. */
export const closeFollowUp = onDeployment({
  input: CloseFollowUp,
  deed: "follow-up",
  decide: (deployment, input, context) => ({ facts: close(deployment, asker(context), input), answer: {} }),
});
