import { credentialOf } from "./credentials";
import { perWindow, slowingDown } from "./limits";
import { verifyPassword } from "./passwords";
import { openSession } from "./sessions";

const perAccount = slowingDown("sign-in");
const perNetwork = perWindow("sign-in.network", 10, 60);

type SigningIn = { email: string; password: string; network: string; agent: string };

/**
 * Opens a session and answers its id; null when e-mail and password do not fit, whatever the reason, after the same
 * time. Refuses after five failures for one account from one network, and after ten a minute from one network.
 */
export async function signIn({ email, password, network, agent }: SigningIn): Promise<string | null> {
  const account = `${email.trim().toLowerCase().slice(0, 254)}|${network}`;
  await perAccount.spend(account);
  await perNetwork.spend(network);
  const found = await credentialOf(email);
  const fits = await verifyPassword(found?.password ?? null, password.slice(0, 1000));
  if (!fits || !found) return null;
  await Promise.all([perAccount.forgive(account), perNetwork.forgive(network)]);
  return openSession(found.person, agent);
}
