import "server-only";
import { db } from "./client";

/** Until when a person has read what was told to them, ISO 8601 in UTC; null where they never looked. */
export async function readSeen(person: string): Promise<string | null> {
  const row = await db.seen.findUnique({ where: { person }, select: { at: true } });
  return row?.at.toISOString() ?? null;
}

/** A person has read what was told to them until a moment; an earlier one never takes that back. */
export async function writeSeen(person: string, at: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO seen (person, at) VALUES (${person}, ${at}::timestamptz)
    ON CONFLICT (person) DO UPDATE SET at = greatest(seen.at, excluded.at)`;
}
