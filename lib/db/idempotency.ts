import "server-only";
import { z } from "zod";
import type { Written } from "./act";
import type { Guard } from "./append";
import { db } from "./client";

const Stored = z.object({ seq: z.number().int(), answer: z.unknown() });

/** What an act with this key was answered when it was carried out; nothing where it was not, or asked something else. */
export async function doneBefore({ person, key, request }: Guard): Promise<Written | undefined> {
  if (!person || !key) return undefined;
  const row = await db.idempotency.findUnique({ where: { person_key: { person, key } } });
  return row && row.request === request ? Stored.parse(row.answer) : undefined;
}
