import { z } from "zod";
import { demandNoRecovery } from "@/lib/access/recovery-codes";
import { aroundOf } from "@/lib/domain/deployment/around";
import { forceGo, LEAST_REASON } from "@/lib/domain/deployment/break-glass/forcing";
import { Proof } from "@/lib/domain/factor/proof";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { asker } from "./asker";
import { onDeployment, workspaceNow } from "./command";
import { demandSecondFactor } from "./demand-second-factor";
import { proven } from "./proven";

/** `shown` is the hash of the blockers the page showed (`blockers-hash.ts`). */
export const BreakGlass = z.object({
  deployment: Id,
  reason: Reason.min(LEAST_REASON, `Say why in ${LEAST_REASON} characters or more; whoever reviews it reads this.`),
  shown: z.string().length(64),
  ...Proof.shape,
});

/**
 * Go with blockers, after the person authenticated again for exactly these. Who may is for the deployment's system to say;
 * where other things are in the way by now, the refusal carries them.
 */
export const breakGlass = onDeployment({
  input: BreakGlass,
  deed: null,
  gather: async ({ password, code, passkey, ...about }, context) => {
    await demandNoRecovery(asker(context).id);
    await demandSecondFactor(context, passkey ?? code);
    const stepUp = await proven(context, { password, code, passkey }, purposeOf("break-glass", about));
    return { stepUp, workspace: await workspaceNow() };
  },
  decide: (deployment, { reason, shown }, context, { stepUp, workspace }) => ({
    facts: forceGo(deployment, asker(context), {
      ...{ reason, shown },
      around: aroundOf(workspace, deployment, new Date().toISOString()),
    }),
    answer: {},
    guard: { stepUp: stepUp.id },
  }),
});
