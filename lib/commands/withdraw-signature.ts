import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { withdrawSignature as withdraw } from "@/lib/domain/signoff/withdrawing";
import { asker } from "./asker";
import { onDeployment } from "./command";

/** `signature` is the place (`seq`) of its entry. */
export const WithdrawSignature = z.object({ deployment: Id, signature: z.number().int().positive(), reason: Reason });

/** Takes one's own signature back; it stays visible. */
export const withdrawSignature = onDeployment({
  input: WithdrawSignature,
  deed: "sign",
  decide: (deployment, input, context) => ({ facts: withdraw(deployment, asker(context), input), answer: {} }),
});
