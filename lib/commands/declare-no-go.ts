import { z } from "zod";
import { declareNoGo as declare } from "@/lib/domain/deployment/no-go";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { asker } from "./asker";
import { onDeployment } from "./command";

export const NoGo = z.object({ deployment: Id, reason: Reason });

/** A veto on going. A member may give it who holds a role of the last stage, so that the deployment decides who may. */
export const declareNoGo = onDeployment({
  input: NoGo,
  deed: null,
  decide: (deployment, input, context) => ({ facts: declare(deployment, asker(context), input), answer: {} }),
});
