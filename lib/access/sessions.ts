import { db } from "@/lib/db/client";
import { workspaceAt } from "@/lib/db/workspace";
import type { AccountRole } from "@/lib/domain/actor";
import { delegatedTo } from "@/lib/domain/workspace/delegation/delegated-to";
import type { HeldRole } from "@/lib/domain/workspace/held-role";
import { newToken, tokenHash } from "./tokens";

/**
 * An open session and who it is of. `session` is the id as it is stored (SHA-256); `secured` says that they have a
 * second factor; `seq` is the person's last change.
 */
export type Asker = {
  session: string;
  secured: boolean;
  person: { id: string; name: string; email: string; account: AccountRole; roles: HeldRole[]; seq: number };
};

const MOST_OPEN = 5;

/** Opens a session for a person who has just proved who they are. Answers its id, which is stored as a hash only. */
export async function openSession(person: string, agent: string): Promise<string> {
  const sid = newToken();
  await db.$executeRaw`
    WITH forgotten AS (
      DELETE FROM session WHERE person = ${person} AND expires_at < now() - interval '30 days')
    INSERT INTO session (id, person, expires_at, agent)
    VALUES (${tokenHash(sid)}, ${person}, now() + interval '12 hours', ${agent.slice(0, 300)})`;
  await db.$executeRaw`
    UPDATE session SET revoked_at = now() WHERE id IN (
      SELECT id FROM session WHERE person = ${person} AND revoked_at IS NULL AND expires_at > now()
      ORDER BY created_at DESC, id OFFSET ${MOST_OPEN})`;
  return sid;
}

type Row = Asker["person"] & { stale: boolean; secured: boolean; now: Date; head: number | null };

/**
 * Whose session this is, as everything stands now; null when it was ended, is 12 h old, idle for 2 h, older than the
 * password, or its person is disabled. Roles are their own and those delegated to them now. `quiet` leaves the moment it
 * was last seen alone.
 */
export async function readSession(sid: string, quiet = false): Promise<Asker | null> {
  const session = tokenHash(sid);
  const [row] = await db.$queryRaw<Row[]>`
    SELECT p.id, p.name, p.email, p.account, p.roles, p.seq, s.seen_at < now() - interval '1 minute' AS stale,
      now() AS now, (SELECT seq FROM head WHERE stream = 'workspace') AS head,
      EXISTS (SELECT FROM factor f WHERE f.person = p.id AND f.enrolled_at IS NOT NULL) AS secured
    FROM session s JOIN person p ON p.id = s.person JOIN credential c ON c.person = s.person
    WHERE s.id = ${session} AND s.revoked_at IS NULL AND s.expires_at > now()
      AND s.seen_at > now() - interval '2 hours' AND s.created_at >= c.changed_at AND p.joined AND NOT p.disabled`;
  if (!row) return null;
  const { stale, secured, now, head, ...person } = row;
  if (stale && !quiet) await db.$executeRaw`UPDATE session SET seen_at = now() WHERE id = ${session}`;
  const lent = delegatedTo(await workspaceAt(head ?? 0), person.id, now.toISOString());
  return { session, secured, person: { ...person, roles: [...person.roles, ...lent] } };
}

/** Ends one session, by its id as it is stored. */
export async function endSession(session: string): Promise<void> {
  await db.$executeRaw`UPDATE session SET revoked_at = now() WHERE id = ${session} AND revoked_at IS NULL`;
}

/** Ends every open session of a person. */
export async function endSessions(person: string): Promise<void> {
  await db.$executeRaw`UPDATE session SET revoked_at = now() WHERE person = ${person} AND revoked_at IS NULL`;
}

/** Ends every open session of a person but this one. */
export async function endOtherSessions(person: string, session: string | null): Promise<void> {
  await db.$executeRaw`
    UPDATE session SET revoked_at = now()
    WHERE person = ${person} AND id IS DISTINCT FROM ${session} AND revoked_at IS NULL`;
}
