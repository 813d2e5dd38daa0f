import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { withdrawWaiver as withdraw } from "@/lib/domain/waiver/withdraw-waiver";
import { asker } from "./asker";
import { onDeployment } from "./command";

/** `waiver` is the place (`seq`) of the entry that asked for it. */
export const WithdrawWaiver = z.object({ deployment: Id, waiver: z.number().int().positive(), reason: Reason });

/** Takes back what was asked for or granted; it stays visible. */
export const withdrawWaiver = onDeployment({
  input: WithdrawWaiver,
  deed: "ask-waivers",
  decide: (deployment, input, context) => ({ facts: withdraw(deployment, asker(context), input), answer: {} }),
});
