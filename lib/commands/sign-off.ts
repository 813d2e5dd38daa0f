import { z } from "zod";
import { demandNoRecovery } from "@/lib/access/recovery-codes";
import { signingKey } from "@/lib/access/signing-key";
import { Role } from "@/lib/domain/actor";
import { Decision } from "@/lib/domain/deployment/fact";
import { Proof } from "@/lib/domain/factor/proof";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { signOff as sign } from "@/lib/domain/signoff/signing";
import { asker } from "./asker";
import { changedSinceShown } from "./changed-since-shown";
import { type Command, historyOf, onDeployment } from "./command";
import { demandSecondFactor } from "./demand-second-factor";
import { proven } from "./proven";

/** `stateHash` is that of what the page showed; `comment` is the reason where the decision is to reject. */
export const SignOff = z.object({
  deployment: Id,
  stage: Id,
  role: Role,
  decision: Decision,
  meaning: z.string().trim().min(1, "Say what your signature means.").max(2000),
  comment: z.string().trim().max(2000).nullable(),
  ...Proof.shape,
  stateHash: z.string().length(64),
});

const signing = onDeployment({
  input: SignOff,
  deed: "sign",
  gather: async ({ password, code, passkey, ...signed }, context) => {
    await Promise.all([demandNoRecovery(asker(context).id), demandSecondFactor(context, passkey ?? code)]);
    const proof = await proven(context, { password, code, passkey }, purposeOf("sign-off", signed));
    return { ...proof, now: new Date().toISOString() };
  },
  decide: (deployment, { password: _, code: __, passkey: ___, comment, ...given }, context, { id, method, now }) => ({
    facts: sign(deployment, asker(context), { ...given, comment: comment || null, method }, now),
    answer: {},
    guard: { stepUp: id },
  }),
});

/**
 * A role's signature, after the person authenticated again for exactly this one. Where the page showed another state, the
 * refusal says what changed.
 */
export const signOff: Command<object> = async (raw, context) => {
  // A signature whose head could not be signed would be no more than a row: without the key there is none.
  signingKey();
  try {
    return await signing(raw, context);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "stale") throw error;
    const shown = SignOff.parse(raw);
    const changed = changedSinceShown(await historyOf(shown.deployment), shown);
    throw new Refusal("stale", error.message, { differences: changed });
  }
};
