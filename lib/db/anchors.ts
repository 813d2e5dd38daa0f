import "server-only";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { canonical } from "@/lib/domain/canonical";
import type { Followed } from "@/lib/domain/chain";
import { HeadStatement } from "@/lib/domain/proof/head-statement";
import { SignedHead } from "@/lib/domain/proof/signed-head";
import type { StampedHead } from "@/lib/domain/proof/stamped-head";
import { db } from "./client";

/** A stream whose entries have to be looked at: how far it was read, its last signed head, and the database's clock. */
export type Moved = { stream: string; read: Followed | null; last: { seq: number; at: string } | null; now: string };

/** What is done with a signed head outside the database, one head after another, so that it holds up nothing else. */
export type AnchorTask = "send-anchor" | "stamp-anchor";

type Row = {
  stream: string;
  readSeq: number | null;
  readHash: string | null;
  readAt: Date | null;
  lastSeq: number | null;
  lastAt: Date | null;
  now: Date;
};

/**
 * The streams that moved since they were last read, and those that moved since a head of them was signed on another day:
 * the first 500 by name after a name.
 */
export async function movedStreams(after: string): Promise<Moved[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT h.stream, c.seq AS "readSeq", c.hash AS "readHash", c."at" AS "readAt", a.seq AS "lastSeq", a."at" AS "lastAt",
      clock_timestamp() AS now
    FROM head h LEFT JOIN anchor_cursor c USING (stream)
    LEFT JOIN LATERAL (SELECT seq, "at" FROM anchor WHERE stream = h.stream ORDER BY seq DESC LIMIT 1) a ON true
    WHERE h.stream > ${after} AND (h.seq > coalesce(c.seq, 0) OR (h.seq > coalesce(a.seq, 0) AND
      (a."at" IS NULL OR (a."at" AT TIME ZONE 'UTC')::date < (now() AT TIME ZONE 'UTC')::date)))
    ORDER BY h.stream LIMIT 500`;
  return rows.map(({ stream, readSeq, readHash, readAt, lastSeq, lastAt, now }) => ({
    stream,
    read: readSeq !== null && readHash && readAt ? { seq: readSeq, hash: readHash, at: readAt.toISOString() } : null,
    last: lastSeq !== null && lastAt ? { seq: lastSeq, at: lastAt.toISOString() } : null,
    now: now.toISOString(),
  }));
}

/** Keeps a signed head, once, and queues what is to be done with it: both in one step, so that neither is without the other. */
export async function keepAnchor(
  { statement, publicKey, signature }: SignedHead,
  tasks: readonly AnchorTask[],
): Promise<void> {
  const { stream, seq, at } = statement;
  await db.$queryRaw`
    WITH kept AS (
      INSERT INTO anchor (stream, seq, "at", statement, public_key, signature)
      VALUES (${stream}, ${seq}::int, ${at}::timestamptz, ${canonical(statement)}, ${publicKey}, ${signature})
      ON CONFLICT DO NOTHING RETURNING stream, seq)
    SELECT (graphile_worker.add_job(task, json_build_object('stream', stream, 'seq', seq), queue_name => task,
      job_key => task || ' ' || stream || ' ' || seq)).id::text FROM kept, unnest(${[...tasks]}::text[]) AS task`;
}

/** Keeps what an authority answered for a signed head, and when it saw it; the first answer stays. */
export async function keepTimestamp({ statement, timestamp }: StampedHead, at: string): Promise<void> {
  const { stream, seq } = statement;
  await db.anchorTimestamp.createMany({
    data: [{ stream, seq, at, answer: Uint8Array.from(hexToBytes(timestamp)) }],
    skipDuplicates: true,
  });
}

/** When the heads of a stream were timestamped, by their places. */
export async function stampedAt(stream: string): Promise<Map<number, string>> {
  const rows = await db.anchorTimestamp.findMany({ where: { stream }, select: { seq: true, at: true } });
  return new Map(rows.map(({ seq, at }) => [seq, at.toISOString()]));
}

/** Remembers how far a stream was read; never less far than before. */
export async function readTo(stream: string, { seq, hash, at }: Followed): Promise<void> {
  await db.$executeRaw`
    INSERT INTO anchor_cursor (stream, seq, hash, "at") VALUES (${stream}, ${seq}::int, ${hash}, ${at}::timestamptz)
    ON CONFLICT (stream) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, "at" = excluded."at"
    WHERE anchor_cursor.seq < excluded.seq`;
}

/** The signed heads of a stream, or of all, oldest first. Those that cannot be read are left out and named. */
export async function anchorsOf(stream?: string): Promise<{ heads: SignedHead[]; unread: Break[] }> {
  const rows = await db.anchor.findMany({
    where: stream === undefined ? {} : { stream },
    orderBy: [{ stream: "asc" }, { seq: "asc" }],
  });
  const read = rows.map((row) => ({ row, head: headIn(row) }));
  return {
    heads: read.flatMap(({ head }) => head ?? []),
    unread: read
      .filter(({ head }) => head === null)
      .map(({ row }) => ({
        stream: row.stream,
        seq: row.seq,
        message: `The signed head at entry ${row.seq} was edited.`,
      })),
  };
}

/** What was answered for the signed heads of a stream, or of all, and what was answered for heads that are not there. */
export async function stampsOf(
  heads: readonly SignedHead[],
  stream?: string,
): Promise<{ stamps: StampedHead[]; unread: Break[] }> {
  const placeOf = (one: { stream: string; seq: number }) => `${one.stream} ${one.seq}`;
  const known = new Map(heads.map(({ statement }) => [placeOf(statement), statement]));
  const rows = await db.anchorTimestamp.findMany({
    where: stream === undefined ? {} : { stream },
    orderBy: [{ stream: "asc" }, { seq: "asc" }],
  });
  const message = (seq: number) => `A timestamp is kept for entry ${seq}, and no signed head that it is of.`;
  return {
    stamps: rows.flatMap((row) => {
      const statement = known.get(placeOf(row));
      return statement ? [{ statement, timestamp: bytesToHex(row.answer) }] : [];
    }),
    unread: rows
      .filter((row) => !known.has(placeOf(row)))
      .map((row) => ({ stream: row.stream, seq: row.seq, message: message(row.seq) })),
  };
}

type Break = { stream: string; seq: number; message: string };
type Kept = { stream: string; seq: number; statement: string; publicKey: string; signature: string };

function headIn({ stream, seq, statement, publicKey, signature }: Kept): SignedHead | null {
  try {
    const said = HeadStatement.parse(JSON.parse(statement));
    const same = said.stream === stream && said.seq === seq && canonical(said) === statement;
    return same ? SignedHead.parse({ statement: said, publicKey, signature }) : null;
  } catch {
    return null;
  }
}
