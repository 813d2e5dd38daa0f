import { db } from "@/lib/db/client";
import { newToken, tokenHash } from "./tokens";

/** What reports with a token reports to. */
type Place = { deployment: string; item: string };

/** Makes the token with which something reports to the probe of an item, and ends the one before. It is stored as a hash. */
export async function offerHeartbeatToken({ deployment, item }: Place, by: string): Promise<string> {
  const token = newToken();
  await db.$executeRaw`
    INSERT INTO heartbeat_token (token, deployment, item, by_name) VALUES (${tokenHash(token)}, ${deployment}, ${item}, ${by})
    ON CONFLICT (deployment, item) DO UPDATE SET
      token = excluded.token, by_name = excluded.by_name, created_at = now()`;
  return token;
}

/** Where a token reports to; null where there is none like it. */
export const heartbeatPlace = (token: string): Promise<Place | null> =>
  db.heartbeatToken.findUnique({ where: { token: tokenHash(token) }, select: { deployment: true, item: true } });
