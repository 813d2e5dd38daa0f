import { z } from "zod";
import { withdrawEvidence as withdraw } from "@/lib/domain/evidence/withdraw-evidence";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { asker } from "./asker";
import { onDeployment } from "./command";

/** `evidence` is the place (`seq`) of the entry that added it. */
export const WithdrawEvidence = z.object({ deployment: Id, evidence: z.number().int().positive(), reason: Reason });

/** Takes a piece of evidence back; it stays visible. */
export const withdrawEvidence = onDeployment({
  input: WithdrawEvidence,
  deed: "add-evidence",
  decide: (deployment, input, context) => ({ facts: withdraw(deployment, asker(context), input), answer: {} }),
});
