import { z } from "zod";
import { demandNoRecovery } from "@/lib/access/recovery-codes";
import { signingKey } from "@/lib/access/signing-key";
import { Proof } from "@/lib/domain/factor/proof";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { Id } from "@/lib/domain/id";
import { confirmPaper as confirm } from "@/lib/domain/signoff/paper/confirm-paper";
import { asker } from "./asker";
import { type Command, onDeployment, workspaceNow } from "./command";
import { demandSecondFactor } from "./demand-second-factor";
import { proven } from "./proven";

/** `paper` is the place (`seq`) of the entry that entered it. */
export const ConfirmPaper = z.object({ deployment: Id, paper: z.number().int().positive(), ...Proof.shape });

const confirming = onDeployment({
  input: ConfirmPaper,
  deed: "enter-paper",
  gather: async ({ password, code, passkey, ...given }, context) => {
    await demandNoRecovery(asker(context).id);
    await demandSecondFactor(context, passkey ?? code);
    const { id } = await proven(context, { password, code, passkey }, purposeOf("confirm-paper", given));
    const { people } = await workspaceNow();
    return { people, stepUp: id };
  },
  decide: (deployment, { paper }, context, { people, stepUp }) => {
    const entered = deployment.papers.find(({ seq }) => seq === paper);
    const signer = entered && people[entered.signer.id];
    return { facts: confirm(deployment, asker(context), { paper, signer }), answer: {}, guard: { stepUp } };
  },
});

/** Confirms a signature on paper that somebody else entered, after authenticating again for it: it counts from now on. */
export const confirmPaper: Command<object> = async (raw, context) => {
  // As for any signature: without the key its head could not be signed.
  signingKey();
  return confirming(raw, context);
};
