import { z } from "zod";
import { confirmAnswers as confirm } from "@/lib/domain/deployment/target/confirming";
import { Id } from "@/lib/domain/id";
import { asker } from "./asker";
import { onDeployment } from "./command";
import { ItemAnswer } from "./item-answer";

export const ConfirmAnswers = z.object({
  deployment: Id,
  items: z
    .array(ItemAnswer.omit({ deployment: true }))
    .min(1, "Say which answers you confirm.")
    .max(10_000),
});

/** Answers given for an earlier version hold for the one that is released now. */
export const confirmAnswers = onDeployment({
  input: ConfirmAnswers,
  deed: "confirm-answers",
  decide: (deployment, { items }, context) => ({ facts: confirm(deployment, asker(context), items), answer: {} }),
});
