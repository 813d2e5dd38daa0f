import { block } from "@/lib/domain/deployment/answering";
import { asker } from "./asker";
import { onDeployment } from "./command";
import { ReasonedAnswer } from "./reasoned-answer";

/** Answers an item: it waits for something else. */
export const blockItem = onDeployment({
  input: ReasonedAnswer,
  deed: "answer-items",
  decide: (deployment, input, context) => ({ facts: block(deployment, asker(context), input), answer: {} }),
});
