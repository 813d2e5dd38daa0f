import { z } from "zod";
import { demandNoRecovery } from "@/lib/access/recovery-codes";
import { signingKey } from "@/lib/access/signing-key";
import { Role } from "@/lib/domain/actor";
import { Decision } from "@/lib/domain/deployment/fact";
import { SentFile } from "@/lib/domain/evidence/evidence-input";
import { Proof } from "@/lib/domain/factor/proof";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { enterPaper as enter } from "@/lib/domain/signoff/paper/enter-paper";
import { asker } from "./asker";
import { changedSinceShown } from "./changed-since-shown";
import { type Command, historyOf, onDeployment } from "./command";
import { demandSecondFactor } from "./demand-second-factor";
import { keptFile } from "./kept-file";
import { paperSigner } from "./paper-signer";
import { proven } from "./proven";

/**
 * `signer` is who signed, by id; `signedOn` the date on the paper; `scan` a file that was sent before; `stateHash` that
 * of what the page showed; `comment` the reason where the decision was to reject.
 */
export const EnterPaper = z.object({
  deployment: Id,
  stage: Id,
  role: Role,
  signer: Id,
  decision: Decision,
  meaning: z.string().trim().min(1, "Say what the signature means.").max(2000),
  comment: z.string().trim().max(2000).nullable(),
  signedOn: z.iso.date("Give the date that stands on the paper."),
  scan: SentFile,
  ...Proof.shape,
  stateHash: z.string().length(64),
});

const entering = onDeployment({
  input: EnterPaper,
  deed: "enter-paper",
  gather: async ({ password, code, passkey, ...given }, context) => {
    await demandNoRecovery(asker(context).id);
    await demandSecondFactor(context, passkey ?? code);
    const [signer, scan] = await Promise.all([paperSigner(given.signer), keptFile(given.scan)]);
    if (!signer) throw new Refusal("missing", "Nobody of that id is known here. Reload the page and choose again.");
    const { id } = await proven(context, { password, code, passkey }, purposeOf("enter-paper", given));
    return { signer, scan, stepUp: id };
  },
  decide: (
    deployment,
    { comment, password: _, code: __, passkey: ___, ...given },
    context,
    { stepUp, ...gathered },
  ) => {
    const now = new Date().toISOString();
    return {
      facts: enter(deployment, asker(context), { ...given, ...gathered, comment: comment || null, now }),
      answer: {},
      guard: { stepUp },
    };
  },
});

/**
 * A signature given on paper, entered for its signer after whoever enters it authenticated again for exactly this one.
 * Where the page showed another state, the refusal says what changed.
 */
export const enterPaper: Command<object> = async (raw, context) => {
  signingKey();
  try {
    return await entering(raw, context);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "stale") throw error;
    const shown = EnterPaper.parse(raw);
    const differences = changedSinceShown(await historyOf(shown.deployment), shown);
    throw new Refusal("stale", error.message, { differences });
  }
};
