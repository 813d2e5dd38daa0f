import "server-only";
import { z } from "zod";
import { Actor } from "@/lib/domain/actor";
import type { Link } from "@/lib/domain/chain";
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

/** The last place of a stream; 0 where nothing was written to it. */
export async function headOf(stream: string): Promise<number> {
  const head = await db.head.findUnique({ where: { stream }, select: { seq: true } });
  return head?.seq ?? 0;
}

/** Where some streams stand, as one word that changes with every entry of any of them. */
export async function headsOf(names: readonly string[]): Promise<string> {
  const rows = await db.head.findMany({ where: { stream: { in: [...names] } }, orderBy: { stream: "asc" } });
  return rows.map(({ stream, seq }) => `${stream} ${seq}`).join(" ");
}

/** Every stream's head, or one stream's, by name. */
export async function streams(stream?: string): Promise<{ stream: string; seq: number; hash: string }[]> {
  const heads = await db.head.findMany({ where: stream === undefined ? {} : { stream }, orderBy: { stream: "asc" } });
  return heads.map(({ stream: name, seq, hash }) => ({ stream: name, seq, hash: hex(hash) }));
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
