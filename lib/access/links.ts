import { db } from "@/lib/db/client";
import { Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import { newToken, tokenHash } from "./tokens";

export type LinkKind = "owner" | "invitation" | "renewal";

/** A one-time link that still works. `id` is the hash it is stored by; `person` is null for the first owner's. */
export type Link = { id: string; kind: LinkKind; person: string | null };

const HOURS: Record<LinkKind, number> = { owner: 24, invitation: 7 * 24, renewal: 7 * 24 };

/** Makes a one-time link and ends the person's earlier ones. Answers its address, which is stored nowhere. */
export async function offerLink(kind: LinkKind, person: string | null): Promise<string> {
  const token = newToken();
  await db.$executeRaw`
    WITH ended AS (
      DELETE FROM link WHERE person IS NOT DISTINCT FROM ${person} AND used_at IS NULL RETURNING token)
    INSERT INTO link (token, kind, person, expires_at)
    VALUES (${tokenHash(token)}, ${kind}, ${person}, now() + make_interval(hours => ${HOURS[kind]}::int))`;
  return new URL(`/${kind === "owner" ? "welcome" : "join"}/${token}`, env.NEXTAUTH_URL).href;
}

type Row = { kind: string; person: string | null; used: boolean; expired: boolean };

/** The link of a token. Refuses one that never was, was used, has expired, or was replaced. */
export async function readLink(token: string): Promise<Link> {
  const id = tokenHash(token);
  const [row] = await db.$queryRaw<Row[]>`
    SELECT kind, person, used_at IS NOT NULL AS used, expires_at <= now() AS expired FROM link WHERE token = ${id}`;
  if (!row)
    throw new Refusal(
      "missing",
      "This link does not work: a newer one replaced it, or it was not copied whole. Ask an owner.",
    );
  if (row.used)
    throw new Refusal("conflict", "This link was used already; it works once. Sign in, or ask an owner for a new one.");
  if (row.expired) throw new Refusal("conflict", "This link has expired. Ask an owner for a new one.");
  // Safe: written by `offerLink` alone.
  return { id, kind: row.kind as LinkKind, person: row.person };
}
