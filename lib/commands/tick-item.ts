import { tick } from "@/lib/domain/deployment/answering";
import { Id } from "@/lib/domain/id";
import { asker } from "./asker";
import { onDeployment } from "./command";
import { ItemAnswer } from "./item-answer";

/** `option` names the chosen one of an option set; left out for any other item. */
export const TickItem = ItemAnswer.extend({ option: Id.nullable().default(null) });

/** Answers an item: done. */
export const tickItem = onDeployment({
  input: TickItem,
  deed: "answer-items",
  decide: (deployment, input, context) => ({ facts: tick(deployment, asker(context), input), answer: {} }),
});
