import { z } from "zod";
import { demandStrength } from "@/lib/access/password-strength";
import { hashPassword } from "@/lib/access/passwords";
import { stepUp } from "@/lib/access/step-ups";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { asker } from "./asker";
import { onWorkspace } from "./command";

export const ChangePassword = z.object({ current: z.string().max(1000), next: z.string().max(1000) });

/** Changes one's own password, after the old one. Every session of the person ends with it, this one too. */
export const changePassword = onWorkspace({
  input: ChangePassword,
  deed: null,
  gather: async ({ current, next }, context) => {
    const { id, name, email } = asker(context);
    const proof = await stepUp(
      { person: id, session: context.session, purpose: purposeOf("change-password", {}) },
      { password: current },
    );
    await demandStrength(next, [name, email], "next");
    return { proof, password: await hashPassword(next) };
  },
  decide: (_, __, context, { proof, password }) => {
    const person = asker(context).id;
    return {
      facts: [{ type: "password.changed", person }],
      answer: {},
      rows: { credential: [{ person, password, changed_at: "infinity" }] },
      guard: { stepUp: proof.id },
    };
  },
});
