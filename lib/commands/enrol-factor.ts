import { z } from "zod";
import { keepPasskey } from "@/lib/access/passkeys";
import { newRecoveryCodes, type RecoveryCodes } from "@/lib/access/recovery-codes";
import { endOtherSessions } from "@/lib/access/sessions";
import { takeCode } from "@/lib/access/totp";
import type { FactorFact } from "@/lib/domain/factor/fact";
import { type FactorKind, noFactors } from "@/lib/domain/factor/factor";
import { FactorName } from "@/lib/domain/factor/factor-name";
import { MadePasskey } from "@/lib/domain/factor/passkey";
import { Proof } from "@/lib/domain/factor/proof";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import type { Workspace } from "@/lib/domain/workspace/workspace";
import { asker } from "./asker";
import { type Command, onWorkspace } from "./command";
import type { Context } from "./context";
import { demandOwnFactor } from "./demand-own-factor";
import { proven } from "./proven";

/** An authenticator app that was offered, with a code it shows; or a passkey the browser has just made. */
export const EnrolFactor = z.object({
  name: FactorName,
  proof: Proof,
  how: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("totp"), factor: Id, code: z.string().trim().max(20) }),
    z.object({ kind: z.literal("passkey"), made: MadePasskey }),
  ]),
});
type EnrolFactor = z.infer<typeof EnrolFactor>;

const MOST = 10;

type Shown = { factor: string; kind: FactorKind; stepUp: string };

const enrolling = (fresh: RecoveryCodes) =>
  onWorkspace({
    input: EnrolFactor,
    deed: null,
    gather: async ({ how, proof }, context) => {
      await demandOwnFactor(context, proof);
      const about = how.kind === "totp" ? { factor: how.factor } : { passkey: how.made.id };
      const { id } = await proven(context, proof, purposeOf("enrol-factor", about));
      return { factor: await shown(how, context), kind: how.kind, stepUp: id };
    },
    decide: (workspace, { name }, context, gathered) => enrolled(workspace, asker(context).id, name, gathered, fresh),
  });

/** The factor works: its code or its answer was seen. Answers its id. */
async function shown(how: EnrolFactor["how"], context: Context): Promise<string> {
  const { id } = asker(context);
  if (how.kind === "passkey") return keepPasskey(id, context.session ?? "", how.made);
  await takeCode(id, how.code, how.factor);
  return how.factor;
}

function enrolled(
  { factors }: Workspace,
  person: string,
  name: string,
  { factor, kind, stepUp }: Shown,
  { hashes }: RecoveryCodes,
) {
  const { list, codes } = factors[person] ?? noFactors;
  if (list.length >= MOST)
    throw new Refusal("conflict", `You have ${MOST} second factors already. Remove one that you no longer use.`);
  const fact: FactorFact = { type: "factor.enrolled", person, factor, kind, name };
  const guard = { stepUp, enrols: factor };
  if (codes > 0) return { facts: [fact], answer: { made: null }, guard };
  const made: FactorFact = { type: "recovery-codes.made", person, count: hashes.length };
  return { facts: [fact, made], answer: { made: hashes[0] ?? null }, guard: { ...guard, recoveryCodes: hashes } };
}

/**
 * Enrols a second factor; one's other sessions end. With the first one come recovery codes: `codes` is empty otherwise,
 * and where this same act was answered before, because they are stored nowhere.
 */
export const enrolFactor: Command<{ codes: string[] }> = async (raw, context) => {
  const fresh = newRecoveryCodes();
  const { made, seq } = await enrolling(fresh)(raw, context);
  await endOtherSessions(asker(context).id, context.session);
  return { codes: made === fresh.hashes[0] ? fresh.codes : [], seq };
};
