import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { refuseWaiver as refuse } from "@/lib/domain/waiver/decide-waiver";
import { asker } from "./asker";
import { onDeployment } from "./command";

/** `waiver` is the place (`seq`) of the entry that asked for it. */
export const RefuseWaiver = z.object({ deployment: Id, waiver: z.number().int().positive(), reason: Reason });

/** Does not accept what somebody else asked for. */
export const refuseWaiver = onDeployment({
  input: RefuseWaiver,
  deed: "sign",
  decide: (deployment, input, context) => ({ facts: refuse(deployment, asker(context), input), answer: {} }),
});
