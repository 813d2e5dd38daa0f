import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { refusePaper as refuse } from "@/lib/domain/signoff/paper/refuse-paper";
import { asker } from "./asker";
import { onDeployment } from "./command";

/** `paper` is the place (`seq`) of the entry that entered it. */
export const RefusePaper = z.object({ deployment: Id, paper: z.number().int().positive(), reason: Reason });

/** Says that a signature on paper does not count, before it was confirmed. */
export const refusePaper = onDeployment({
  input: RefusePaper,
  deed: "enter-paper",
  decide: (deployment, input, context) => ({ facts: refuse(deployment, asker(context), input), answer: {} }),
});
