import { z } from "zod";
import { newRecoveryCodes, type RecoveryCodes } from "@/lib/access/recovery-codes";
import { Proof } from "@/lib/domain/factor/proof";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { Refusal } from "@/lib/domain/refusal";
import { asker } from "./asker";
import { type Command, onWorkspace } from "./command";
import { demandOwnFactor } from "./demand-own-factor";
import { proven } from "./proven";

export const MakeRecoveryCodes = z.object({ proof: Proof });

const making = ({ hashes }: RecoveryCodes) =>
  onWorkspace({
    input: MakeRecoveryCodes,
    deed: null,
    gather: async ({ proof }, context) => {
      await demandOwnFactor(context, proof);
      return proven(context, proof, purposeOf("make-recovery-codes", {}));
    },
    decide: (workspace, _, context, { id: stepUp }) => {
      const person = asker(context).id;
      if (!workspace.factors[person]?.list.length)
        throw new Refusal("conflict", "Recovery codes stand in for a second factor, and you have none yet. Enrol one.");
      return {
        facts: [{ type: "recovery-codes.made", person, count: hashes.length }],
        answer: { made: hashes[0] ?? null },
        guard: { stepUp, recoveryCodes: hashes },
      };
    },
  });

/** Makes new recovery codes in place of those that are left. `codes` is empty where this act was answered before. */
export const makeRecoveryCodes: Command<{ codes: string[] }> = async (raw, context) => {
  const fresh = newRecoveryCodes();
  const { made, seq } = await making(fresh)(raw, context);
  return { codes: made === fresh.hashes[0] ? fresh.codes : [], seq };
};
