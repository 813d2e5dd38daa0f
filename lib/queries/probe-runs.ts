import { db } from "@/lib/db/client";
import { Outcome } from "@/lib/domain/probe/verdict";

/** A run of an item's probe, in a line. `at` is when it ended; `totalMs` is of the whole run. */
export type ProbeRunLine = {
  run: string;
  outcome: Outcome;
  summary: string;
  at: string;
  totalMs: number | null;
  window: string | null;
  trigger: string;
};

type Row = Omit<ProbeRunLine, "at" | "outcome" | "totalMs"> & { at: Date; outcome: string; total: number | null };

/** The last runs of an item that ended, the newest first; those that were only tried are none of them. */
export async function probeRuns(deployment: string, item: string, take: number): Promise<ProbeRunLine[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id AS run, outcome, coalesce(evidence ->> 'summary', '') AS summary, finished_at AS at, "window", trigger,
      (evidence -> 'phases' ->> 'total')::float8 AS total
    FROM probe_run
    WHERE deployment = ${deployment} AND item = ${item} AND finished_at IS NOT NULL AND trigger <> 'trial'
    ORDER BY finished_at DESC LIMIT ${take}::int`;
  return rows.map(({ at, outcome, total, ...row }) => ({
    ...row,
    ...{ at: at.toISOString(), outcome: Outcome.parse(outcome), totalMs: total },
  }));
}
