import { untick } from "@/lib/domain/deployment/answering";
import { asker } from "./asker";
import { onDeployment } from "./command";
import { ReasonedAnswer } from "./reasoned-answer";

/** Opens an item again, whatever was answered before. */
export const untickItem = onDeployment({
  input: ReasonedAnswer,
  deed: "answer-items",
  decide: (deployment, input, context) => ({ facts: untick(deployment, asker(context), input), answer: {} }),
});
