import { z } from "zod";
import { noteFollowUp as note } from "@/lib/domain/follow-up/following-up";
import { Id } from "@/lib/domain/id";
import { asker } from "./asker";
import { onDeployment } from "./command";

/** `item` is what it is about; null for the whole. */
export const NoteFollowUp = z.object({
  deployment: Id,
  item: Id.nullable(),
  text: z.string().trim().min(3, "Say what is to be followed up.").max(2000, "Say it in 2000 characters at most."),
});

/** Notes something found after go, also once the deployment is closed. */
export const noteFollowUp = onDeployment({
  input: NoteFollowUp,
  deed: "follow-up",
  decide: (deployment, input, context) => ({ facts: note(deployment, asker(context), input), answer: {} }),
});
