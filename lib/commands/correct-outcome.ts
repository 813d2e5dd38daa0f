import { z } from "zod";
import { correctOutcome as correct } from "@/lib/domain/deployment/closing";
import { Outcome } from "@/lib/domain/deployment/fact";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { asker } from "./asker";
import { onDeployment } from "./command";

export const CorrectOutcome = z.object({ deployment: Id, outcome: Outcome, reason: Reason });

/** Corrects the outcome of a closed deployment by a later entry. */
export const correctOutcome = onDeployment({
  input: CorrectOutcome,
  deed: "close-deployments",
  decide: (deployment, input, context) => ({ facts: correct(deployment, asker(context), input), answer: {} }),
});
