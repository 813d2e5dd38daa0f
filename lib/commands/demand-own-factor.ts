import { hoursOfRecovery } from "@/lib/access/recovery-codes";
import { passwordIsEnough } from "@/lib/domain/factor/password-is-enough";
import type { Proof } from "@/lib/domain/factor/proof";
import { Refusal } from "@/lib/domain/refusal";
import { asker } from "./asker";
import { workspaceNow } from "./command";
import type { Context } from "./context";

/**
 * Refuses to change one's second factors by the password alone where the workspace demands one and the person has it:
 * who knows a password could enrol a factor of their own and sign. Within a day of a recovery code, when nobody signs,
 * it is the way back for who lost a device.
 */
export async function demandOwnFactor(context: Context, { code, passkey }: Proof): Promise<void> {
  if (passkey || code) return;
  const person = asker(context);
  const recovering = (await hoursOfRecovery(person.id)) !== null;
  if (passwordIsEnough(await workspaceNow(), person, recovering)) return;
  throw new Refusal(
    "forbidden",
    "This workspace asks for a second factor of you: prove it with the one you have. If it is lost, sign in with a recovery code, or ask an owner to take it away.",
  );
}
