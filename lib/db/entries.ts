import "server-only";
import { z } from "zod";
import { Actor } from "@/lib/domain/actor";
import { GENESIS, type Link } from "@/lib/domain/chain";
import type { Entry } from "@/lib/domain/entry";
import { db } from "./client";

/** The stream of people, systems, templates, policies and networks; every other stream is a deployment's id. */
export const WORKSPACE = "workspace";

/** The lines of a stream after `after`, oldest first, each parsed by the schema of its facts. */
export async function entriesOf<Fact>(
  stream: string,
  fact: z.ZodType<Fact>,
  after = 0,
  upTo?: number,
): Promise<Entry<Fact>[]> {
  const payload = z.object({ by: Actor, fact });
  const seq = upTo === undefined ? { gt: after } : { gt: after, lte: upTo };
  const rows = await db.entry.findMany({
    where: { stream, seq },
    orderBy: { seq: "asc" },
    select: { seq: true, at: true, payload: true },
  });
  return rows.map((row) => ({
    stream,
    seq: row.seq,
    at: row.at.toISOString(),
    ...payload.parse(JSON.parse(row.payload)),
  }));
}

/** The lines of a stream as they are stored, oldest first; at most `take` after `after`. */
export async function entriesFrom(stream: string, after: number, take: number): Promise<Link[]> {
  const rows = await db.entry.findMany({ where: { stream, seq: { gt: after } }, orderBy: { seq: "asc" }, take });
  return rows.map(({ at, prev, hash, ...row }) => ({ ...row, at: at.toISOString(), prev: hex(prev), hash: hex(hash) }));
}

/** Which entries to show: of whom (an actor's id), and of which kind (the first word of the fact's name). */
export type EntryFilter = { by?: string; kind?: string };

/** The places of the last entries of a stream before a place, newest first; those that a filter leaves. */
export async function placesOf(stream: string, before: number, take: number, filter: EntryFilter): Promise<number[]> {
  const { by = null, kind = null } = filter;
  const rows = await db.$queryRaw<{ seq: number }[]>`
    SELECT seq FROM entry, LATERAL (SELECT payload::jsonb AS said) p
    WHERE stream = ${stream} AND seq < ${before}::int
      AND (${by}::text IS NULL OR said -> 'by' ->> 'id' = ${by})
      AND (${kind}::text IS NULL OR split_part(said -> 'fact' ->> 'type', '.', 1) = ${kind})
    ORDER BY seq DESC LIMIT ${take}::int`;
  return rows.map(({ seq }) => seq);
}

/** Who has entries in a stream, under the last name each had, and which kinds of facts it holds. */
export async function filtersOf(stream: string): Promise<{ people: { id: string; name: string }[]; kinds: string[] }> {
  const [people, kinds] = await Promise.all([
    db.$queryRaw<{ id: string; name: string }[]>`
      SELECT DISTINCT ON (said ->> 'id') said ->> 'id' AS id, said ->> 'name' AS name
      FROM (SELECT seq, payload::jsonb -> 'by' AS said FROM entry WHERE stream = ${stream}) p
      ORDER BY said ->> 'id', seq DESC`,
    db.$queryRaw<{ kind: string }[]>`
      SELECT DISTINCT split_part(payload::jsonb -> 'fact' ->> 'type', '.', 1) AS kind
      FROM entry WHERE stream = ${stream} ORDER BY kind`,
  ]);
  return { people, kinds: kinds.map(({ kind }) => kind) };
}

/** The last place of a stream; 0 where nothing was written to it. */
export async function headOf(stream: string): Promise<number> {
  // Every page and most acts ask this; Prisma's own reading of one row costs them a third more.
  const [head] = await db.$queryRaw<{ seq: number }[]>`SELECT seq FROM head WHERE stream = ${stream}`;
  return head?.seq ?? 0;
}

/** Where some streams stand, as one word that changes with every entry of any of them. */
export async function headsOf(names: readonly string[]): Promise<string> {
  const rows = await db.head.findMany({ where: { stream: { in: [...names] } }, orderBy: { stream: "asc" } });
  return rows.map(({ stream, seq }) => `${stream} ${seq}`).join(" ");
}

/** Every stream's head, or one stream's, by name. One that has entries and no head stands at 0, from where nothing follows. */
export async function streams(stream?: string): Promise<Head[]> {
  const where = stream === undefined ? {} : { stream };
  const [heads, named] = await Promise.all([
    db.head.findMany({ where, orderBy: { stream: "asc" } }),
    db.entry.findMany({ where: { ...where, seq: { lte: 1 } }, distinct: ["stream"], select: { stream: true } }),
  ]);
  const known = new Set(heads.map((head) => head.stream));
  const stray = named.filter((entry) => !known.has(entry.stream));
  return [
    ...heads.map(({ hash, at, ...head }) => ({ ...head, at: at.toISOString(), hash: hex(hash) })),
    ...stray.map((entry) => ({ stream: entry.stream, seq: 0, at: "", hash: GENESIS })),
  ];
}

type Head = { stream: string; seq: number; hash: string; at: string };

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
