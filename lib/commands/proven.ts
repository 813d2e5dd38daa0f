import { type SteppedUp, stepUp } from "@/lib/access/step-ups";
import type { Proof } from "@/lib/domain/factor/proof";
import { asker } from "./asker";
import type { Context } from "./context";

/** Has the person who asks prove again who they are, for one purpose in this session. */
export const proven = (context: Context, proof: Proof, purpose: string): Promise<SteppedUp> =>
  stepUp({ person: asker(context).id, session: context.session, purpose }, proof);
