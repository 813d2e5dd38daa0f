import { exclude } from "@/lib/domain/deployment/answering";
import { asker } from "./asker";
import { onDeployment } from "./command";
import { ReasonedAnswer } from "./reasoned-answer";

/** Answers an item: not applicable here. */
export const excludeItem = onDeployment({
  input: ReasonedAnswer,
  deed: "answer-items",
  decide: (deployment, input, context) => ({ facts: exclude(deployment, asker(context), input), answer: {} }),
});
