import { z } from "zod";
import { closeDeployment as close } from "@/lib/domain/deployment/closing";
import { Outcome } from "@/lib/domain/deployment/fact";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { asker } from "./asker";
import { onDeployment } from "./command";

/** `reason` may be null only where the outcome is successful. */
export const CloseDeployment = z.object({ deployment: Id, outcome: Outcome, reason: Reason.nullable() });

/** Ends a deployment with its outcome. */
export const closeDeployment = onDeployment({
  input: CloseDeployment,
  deed: "close-deployments",
  decide: (deployment, input, context) => ({ facts: close(deployment, asker(context), input), answer: {} }),
});
