import { z } from "zod";
import { unbindProbe as unbind } from "@/lib/domain/deployment/probing";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { asker } from "./asker";
import { onDeployment } from "./command";

export const UnbindProbe = z.object({ deployment: Id, item: Id, reason: Reason });

/** Takes the probe of an item away; what it said stays in the record. */
export const unbindProbe = onDeployment({
  input: UnbindProbe,
  deed: "bind-probes",
  decide: (deployment, input, context) => ({ facts: unbind(deployment, asker(context), input), answer: {} }),
});
