import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import type { Method } from "@/lib/domain/factor/method";
import type { Proof } from "@/lib/domain/factor/proof";
import { Refusal } from "@/lib/domain/refusal";
import { passwordOf } from "./credentials";
import { slowingDown } from "./limits";
import { takePasskey } from "./passkeys";
import { verifyPassword } from "./passwords";
import { takeCode } from "./totp";

const tries = slowingDown("step-up");

/** What is proven, and for what: `purpose` as `purposeOf` makes it; `session` as it is stored. */
type Proving = { person: string; session: string | null; purpose: string };

/** A proof that was given: the id for `guard.stepUp` of one act, and how it was given. */
export type SteppedUp = { id: string; method: Method };

/**
 * Has a signed-in person prove again who they are, for one act within two minutes. Refuses what does not fit; after five
 * failures the person waits longer and longer.
 */
export async function stepUp(proving: Proving, proof: Proof): Promise<SteppedUp> {
  const { person } = proving;
  // What is stored is read while the try is counted, and compared only then.
  const [stored] = await Promise.all([isPassword(proof) ? passwordOf(person) : null, tries.spend(person)]);
  const method = await methodOf(proving, proof, stored);
  const id = randomUUID();
  await Promise.all([tries.forgive(person), keep(id, person)]);
  return { id, method };
}

const isPassword = ({ password, code, passkey }: Proof) => password !== undefined && code === undefined && !passkey;

const keep = (id: string, person: string) => db.$executeRaw`
  WITH forgotten AS (DELETE FROM step_up WHERE expires_at < now())
  INSERT INTO step_up (id, person, expires_at) VALUES (${id}, ${person}, now() + interval '2 minutes')`;

async function methodOf(proving: Proving, { password, code, passkey }: Proof, stored: string | null): Promise<Method> {
  if (passkey) {
    await takePasskey(proving.person, passkey, proving);
    return "passkey";
  }
  if (code !== undefined) {
    await takeCode(proving.person, code);
    return "totp";
  }
  if (password === undefined || !(await verifyPassword(stored, password)))
    throw new Refusal("forbidden", "That is not your password. Type it again.");
  return "password";
}
