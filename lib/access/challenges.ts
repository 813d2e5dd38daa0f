import { db } from "@/lib/db/client";
import { newToken, tokenHash } from "./tokens";

/** The purpose of signing in, where nobody's session is there yet. */
export const SIGNING_IN = "sign-in";

/** What a passkey is to be asked for a purpose (base64url of 32 bytes): good once, within five minutes, in this session. */
export async function newChallenge(session: string | null, purpose: string): Promise<string> {
  const challenge = newToken();
  await db.$executeRaw`
    WITH forgotten AS (DELETE FROM challenge WHERE expires_at < now())
    INSERT INTO challenge (id, session, purpose, expires_at)
    VALUES (${tokenHash(challenge)}, ${session}, ${purpose}, now() + interval '5 minutes')`;
  return challenge;
}

/** Uses a challenge up. Answers whether it was asked, in this session and for this purpose. */
export const takeChallenge = async (challenge: string, session: string | null, purpose: string): Promise<boolean> =>
  (await db.$executeRaw`
    DELETE FROM challenge WHERE id = ${tokenHash(challenge)} AND session IS NOT DISTINCT FROM ${session}
      AND purpose = ${purpose} AND expires_at > now()`) === 1;
