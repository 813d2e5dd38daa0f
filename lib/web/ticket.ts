import { LRUCache } from "lru-cache";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/env";

/** Seconds a session lives at most, as `openSession` says too. */
export const LIFE = 12 * 60 * 60;

type Ticket = { sid: string; until: number };

// Opening one costs more than the question to the database that follows; what it says never changes.
const opened = new LRUCache<string, Ticket>({ max: 2000 });

/** Seals a session's id for the cookie, as next-auth does (an encrypted JWT). */
export const seal = (sid: string): Promise<string> =>
  encode({ token: { sid }, secret: env.NEXTAUTH_SECRET, maxAge: LIFE });

/** The session's id in a cookie; null where it was not sealed here, or is too old. */
export async function unseal(value: string): Promise<string | null> {
  const ticket = opened.get(value) ?? (await open(value));
  return ticket && ticket.until > Date.now() ? ticket.sid : null;
}

async function open(value: string): Promise<Ticket | null> {
  const token = await decode({ token: value, secret: env.NEXTAUTH_SECRET }).catch(() => null);
  if (typeof token?.["sid"] !== "string" || typeof token["exp"] !== "number") return null;
  const ticket = { sid: token["sid"], until: token["exp"] * 1000 };
  opened.set(value, ticket);
  return ticket;
}
