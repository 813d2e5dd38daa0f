import { z } from "zod";
import { endOtherSessions } from "@/lib/access/sessions";
import { Proof } from "@/lib/domain/factor/proof";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { Id } from "@/lib/domain/id";
import { asker } from "./asker";
import { type Command, onWorkspace } from "./command";
import { demandOwnFactor } from "./demand-own-factor";
import { knownFactor } from "./known-factor";
import { proven } from "./proven";

export const RemoveFactor = z.object({ factor: Id, proof: Proof });

const removing = onWorkspace({
  input: RemoveFactor,
  deed: null,
  gather: async ({ factor, proof }, context) => {
    await demandOwnFactor(context, proof);
    return proven(context, proof, purposeOf("remove-factor", { factor }));
  },
  decide: (workspace, { factor }, context, { id: stepUp }) => {
    const person = asker(context).id;
    const { kind, name } = knownFactor(workspace, person, factor);
    return {
      facts: [{ type: "factor.removed", person, factor, kind, name }],
      answer: {},
      guard: { stepUp, removes: [factor], removesFrom: person },
    };
  },
});

/** Removes one of one's own second factors, after authenticating again; one's other sessions end. */
export const removeFactor: Command<object> = async (raw, context) => {
  const removed = await removing(raw, context);
  await endOtherSessions(asker(context).id, context.session);
  return removed;
};
