import type { PasskeyAnswer } from "@/lib/domain/factor/passkey";
import { Refusal } from "@/lib/domain/refusal";
import { SIGNING_IN } from "./challenges";
import { canSignIn, credentialOf } from "./credentials";
import { hasFactor } from "./has-factor";
import { perWindow, slowingDown } from "./limits";
import { takePasskey } from "./passkeys";
import { verifyPassword } from "./passwords";
import { takeRecoveryCode } from "./recovery-codes";
import { openSession } from "./sessions";
import { takeCode } from "./totp";

const perAccount = slowingDown("sign-in");
const perNetwork = perWindow("sign-in.network", 10, 60);
// By the person alone: whoever has the password may not try codes from many networks.
const perCode = slowingDown("sign-in.code");

type SigningIn = { email: string; password: string; code?: string | undefined; network: string; agent: string };

/** What the refusal of a right password without its code carries; `given` where a code was there and did not fit. */
export type CodeWanted = { codeWanted: { given: boolean } };

/**
 * Opens a session and answers its id; null when e-mail and password do not fit, whatever the reason, after the same
 * time. Who has a second factor gives a code of it too, or a recovery code. Refuses after five failures for one account
 * from one network, after ten a minute from one network, and after five wrong codes.
 */
export async function signIn({ email, password, code, network, agent }: SigningIn): Promise<string | null> {
  const account = `${email.trim().toLowerCase().slice(0, 254)}|${network}`;
  await perAccount.spend(account);
  await perNetwork.spend(network);
  const found = await credentialOf(email);
  const fits = await verifyPassword(found?.password ?? null, password.slice(0, 1000));
  if (!fits || !found) return null;
  await Promise.all([perAccount.forgive(account), perNetwork.forgive(network)]);
  if (await hasFactor(found.person)) await demandCode(found.person, code?.trim() ?? "");
  return openSession(found.person, agent);
}

async function demandCode(person: string, code: string): Promise<void> {
  if (code === "") throw new Refusal("forbidden", "Type the code your app shows, too.", wanted(false));
  await perCode.spend(person);
  try {
    if (/^[\d\s]{6,7}$/.test(code)) await takeCode(person, code);
    else await takeRecoveryCode(person, code.slice(0, 100));
  } catch (error) {
    if (error instanceof Refusal && error.code === "forbidden")
      throw new Refusal(error.code, error.message, wanted(true));
    throw error;
  }
  await perCode.forgive(person);
}

const wanted = (given: boolean): CodeWanted => ({ codeWanted: { given } });

/** `email` is of who has to be the one to come back; left out where it may be anybody. */
type WithPasskey = { passkey: PasskeyAnswer; email?: string | undefined; network: string; agent: string };

/** Opens a session for whoever has a passkey of theirs answer, which verified them itself: two factors in one. */
export async function signInWithPasskey({ passkey, email, network, agent }: WithPasskey): Promise<string> {
  await perNetwork.spend(network);
  const person = await takePasskey(null, passkey, { session: null, purpose: SIGNING_IN });
  if (!(await canSignIn(person, email)))
    throw new Refusal("forbidden", "That passkey is not one of yours here. Use another one.");
  await perNetwork.forgive(network);
  return openSession(person, agent);
}
