import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "./client";

/** A sign of life as it is kept. Milliseconds. */
export type KeptBeat = {
  deployment: string;
  item: string;
  kind: string;
  durationMs: number | null;
  exitCode: number | null;
  message: string | null;
};

/** Keeps a sign of life under the database's time; those of the same item that are older than 90 days go. */
export async function keepBeat({ deployment, item, kind, durationMs, exitCode, message }: KeptBeat): Promise<void> {
  await db.$executeRaw`
    WITH old AS (
      DELETE FROM heartbeat WHERE deployment = ${deployment} AND item = ${item} AND at < now() - interval '90 days')
    INSERT INTO heartbeat (id, deployment, item, kind, duration_ms, exit_code, message)
    VALUES (${randomUUID()}, ${deployment}, ${item}, ${kind}, ${durationMs}::int, ${exitCode}::int, ${message})`;
}

const MOST = 200;

/** As `KeptBeat`, with when it came, ISO 8601. */
type Beat = Pick<KeptBeat, "durationMs" | "exitCode" | "message"> & { at: string; kind: "start" | "success" | "fail" };

/** The last signs of life of an item since an entry of its deployment, the newest first; 200 at most. */
export async function beatsOf(deployment: string, item: string, since: number): Promise<Beat[]> {
  const entry = await db.entry.findUnique({
    where: { stream_seq: { stream: deployment, seq: since } },
    select: { at: true },
  });
  const rows = await db.heartbeat.findMany({
    where: { deployment, item, ...(entry && { at: { gte: entry.at } }) },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: MOST,
  });
  return rows.map(({ at, kind, durationMs, exitCode, message }) => ({
    // Safe: the border takes no other kind.
    ...{ at: at.toISOString(), kind: kind as Beat["kind"], durationMs, exitCode, message },
  }));
}
