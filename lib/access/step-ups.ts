import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { Refusal } from "@/lib/domain/refusal";
import { passwordOf } from "./credentials";
import { slowingDown } from "./limits";
import { verifyPassword } from "./passwords";

const tries = slowingDown("step-up");

/**
 * Has a signed-in person prove again who they are. Answers the id of the proof, for `guard.stepUp` of one act within
 * two minutes. Refuses a wrong password; after five of them the person waits longer and longer.
 */
export async function stepUp(person: string, password: string): Promise<string> {
  await tries.spend(person);
  if (!(await verifyPassword(await passwordOf(person), password)))
    throw new Refusal("forbidden", "That is not your password. Type it again.");
  await tries.forgive(person);
  const id = randomUUID();
  await db.$executeRaw`
    WITH forgotten AS (DELETE FROM step_up WHERE expires_at < now())
    INSERT INTO step_up (id, person, expires_at) VALUES (${id}, ${person}, now() + interval '2 minutes')`;
  return id;
}
