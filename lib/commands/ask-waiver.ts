import { MomentGiven } from "@/lib/domain/moment-given";
import { Reason } from "@/lib/domain/reason";
import { askWaiver as ask } from "@/lib/domain/waiver/ask-waiver";
import { Acceptance } from "@/lib/domain/waiver/fact";
import { asker } from "./asker";
import { onDeployment } from "./command";
import { ItemAnswer } from "./item-answer";

/** `rev` is the revision of the item that was shown; `expires` null where it holds as long as the deployment. */
export const AskWaiver = ItemAnswer.extend({
  accepts: Acceptance,
  reason: Reason,
  expires: MomentGiven.nullable(),
});

/** Asks that an item is accepted as it is, or that a critical one is not applicable. */
export const askWaiver = onDeployment({
  input: AskWaiver,
  deed: "ask-waivers",
  gather: async () => new Date().toISOString(),
  decide: (deployment, input, context, now) => ({ facts: ask(deployment, asker(context), input, now), answer: {} }),
});
