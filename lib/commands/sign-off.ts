import { z } from "zod";
import { stepUp } from "@/lib/access/step-ups";
import { Role } from "@/lib/domain/actor";
import { Decision } from "@/lib/domain/deployment/fact";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { signOff as sign } from "@/lib/domain/signoff/signing";
import { asker } from "./asker";
import { changedSinceShown } from "./changed-since-shown";
import { type Command, historyOf, onDeployment } from "./command";

/** `stateHash` is that of what the page showed; `comment` is the reason where the decision is to reject. */
export const SignOff = z.object({
  deployment: Id,
  stage: Id,
  role: Role,
  decision: Decision,
  meaning: z.string().trim().min(1, "Say what your signature means.").max(2000),
  comment: z.string().trim().max(2000).nullable(),
  password: z.string().max(200),
  stateHash: z.string().length(64),
});

const signing = onDeployment({
  input: SignOff,
  deed: "sign",
  gather: ({ password }, context) => stepUp(asker(context).id, password),
  decide: (deployment, { password: _, comment, ...given }, context, proof) => ({
    facts: sign(deployment, asker(context), { ...given, comment: comment || null }),
    answer: {},
    guard: { stepUp: proof },
  }),
});

/** A role's signature, after the password again. Where the page showed another state, the refusal says what changed. */
export const signOff: Command<object> = async (raw, context) => {
  try {
    return await signing(raw, context);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "stale") throw error;
    const shown = SignOff.parse(raw);
    const changed = changedSinceShown(await historyOf(shown.deployment), shown);
    throw new Refusal("stale", error.message, { differences: changed });
  }
};
