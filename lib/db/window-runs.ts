import "server-only";
import type { WindowRun } from "@/lib/domain/probe/schedule/window-verdict";
import type { Outcome } from "@/lib/domain/probe/verdict";
import { db } from "./client";

/** The moment of the database's clock, in ms since 1970. */
export async function databaseNow(): Promise<number> {
  const [clock] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  return clock?.now.getTime() ?? Date.now();
}

/** Which deployments that are not closed have probes that run by themselves. */
export async function scheduledDeployments(): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT d.id FROM deployment AS d WHERE d.life <> 'closed' AND EXISTS (
      SELECT FROM probe AS p WHERE p.deployment = d.id AND p.bound AND p.windows <> '[]')
    ORDER BY d.id`;
  return rows.map(({ id }) => id);
}

/** Where the schedule of a probe stands. Moments are ms since 1970. */
export type Standing = {
  item: string;
  /** When its runs began to count. */
  since: number;
  /** The moment of the last run that was queued. */
  last: number | null;
  /** A run of it that the schedule queued has not ended; nothing waits for one of more than a quarter of an hour ago. */
  pending: boolean;
};

/** Where the schedules of some probes of a deployment stand. */
export async function standings(
  deployment: string,
  probes: readonly { item: string; seq: number }[],
): Promise<Standing[]> {
  const rows = await db.$queryRaw<{ item: string; since: Date; last: Date | null; pending: boolean }[]>`
    SELECT b.item, e.at AS since, l.slot AS last,
      coalesce(l.finished_at IS NULL AND l.requested_at > now() - interval '15 minutes', false) AS pending
    FROM unnest(${probes.map(({ item }) => item)}::text[], ${probes.map(({ seq }) => seq)}::int[]) AS b(item, binding)
    JOIN entry AS e ON e.stream = ${deployment} AND e.seq = b.binding
    LEFT JOIN LATERAL (
      SELECT r.slot, r.finished_at, r.requested_at FROM probe_run AS r
      WHERE r.deployment = ${deployment} AND r.item = b.item AND r.slot IS NOT NULL
        AND (r.call ->> 'binding')::int = b.binding
      ORDER BY r.slot DESC LIMIT 1) AS l ON true`;
  return rows.map(({ since, last, ...row }) => ({
    ...row,
    since: since.getTime(),
    last: last?.getTime() ?? null,
  }));
}

type Row = { run: string; slot: Date; outcome: Outcome; sha256: string; total: number | null };

/** A probe by its item and the entry from which on its runs count. */
type Binding = { deployment: string; item: string; binding: number };

/** The runs of a window of a probe that ended, oldest first; those that were cancelled say nothing. */
export async function windowRuns({ deployment, item, binding }: Binding, window: string): Promise<WindowRun[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id AS run, slot, outcome, sha256, (evidence -> 'phases' ->> 'total')::float8 AS total FROM probe_run
    WHERE deployment = ${deployment} AND item = ${item} AND (call ->> 'binding')::int = ${binding}::int
      AND "window" = ${window} AND slot IS NOT NULL AND finished_at IS NOT NULL
      AND evidence ->> 'reason' IS DISTINCT FROM 'cancelled'
    ORDER BY slot`;
  return rows.map(({ slot, total, ...row }) => ({ ...row, at: slot.toISOString(), totalMs: total }));
}
