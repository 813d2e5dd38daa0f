import "server-only";
import { z } from "zod";
import { Outcome } from "@/lib/domain/probe/verdict";
import { db } from "./client";

/** A run that ended: its outcome, and when it began (ISO 8601). */
const PastRun = z.object({ outcome: Outcome, at: z.date().transform((at) => at.toISOString()) });
export type PastRun = z.infer<typeof PastRun>;

type Of = { deployment: string; item: string; binding: number; run: string };

const MOST = 60;

/** The runs of a binding that ended before one of them, the newest first; 60 at most, and none that was cancelled. */
export async function runsBefore({ deployment, item, binding, run }: Of): Promise<PastRun[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT outcome, coalesce(started_at, requested_at) AS at FROM probe_run
    WHERE deployment = ${deployment} AND item = ${item} AND id <> ${run} AND finished_at IS NOT NULL
      AND (call ->> 'binding')::int = ${binding} AND evidence ->> 'reason' IS DISTINCT FROM 'cancelled'
    ORDER BY finished_at DESC LIMIT ${MOST}`;
  return z.array(PastRun).parse(rows);
}

const WaitingRun = z.object({ item: z.string(), run: z.string(), binding: z.number().int() });
export type WaitingRun = z.infer<typeof WaitingRun>;

/** Runs of some items that nobody took up yet. */
export async function runsWaiting(deployment: string, items: readonly string[]): Promise<WaitingRun[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT item, id AS run, (call ->> 'binding')::int AS binding FROM probe_run
    WHERE deployment = ${deployment} AND item = ANY(${items}::text[])
      AND started_at IS NULL AND finished_at IS NULL AND trigger <> 'trial'
    ORDER BY requested_at`;
  return z.array(WaitingRun).parse(rows);
}
