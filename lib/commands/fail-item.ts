import { fail } from "@/lib/domain/deployment/answering";
import { asker } from "./asker";
import { onDeployment } from "./command";
import { ReasonedAnswer } from "./reasoned-answer";

/** Answers an item: tried, and it is not so. */
export const failItem = onDeployment({
  input: ReasonedAnswer,
  deed: "answer-items",
  decide: (deployment, input, context) => ({ facts: fail(deployment, asker(context), input), answer: {} }),
});
