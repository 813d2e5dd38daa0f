import "server-only";
import { db } from "./client";

/**
 * A run that was taken up: its row as the table names its columns, whether it had been started before, and by whom it was
 * cancelled, in words; null where nobody did.
 */
type TakenRun = { row: unknown; again: boolean; cancelled: string | null };

/** Marks a run as started; null where there is none or it has ended. One that was started and never ended is taken up again. */
export async function takeUpRun(id: string): Promise<TakenRun | null> {
  const [taken] = await db.$queryRaw<TakenRun[]>`
    UPDATE probe_run AS r SET started_at = clock_timestamp()
    FROM (
      SELECT p.id, p.started_at IS NOT NULL AS again,
        coalesce(p.cancelled ->> 'by', CASE WHEN d.life = 'closed' THEN 'The end of the deployment' END) AS cancelled
      FROM probe_run AS p LEFT JOIN deployment AS d ON d.id = p.deployment WHERE p.id = ${id}) AS before
    WHERE r.id = before.id AND r.finished_at IS NULL
    RETURNING to_jsonb(r) AS row, before.again, before.cancelled`;
  return taken ?? null;
}

/** Which of some runs were cancelled, and by whom in words; the end of a deployment cancels what is left of it. */
export const stoppedRuns = (ids: readonly string[]): Promise<{ id: string; by: string }[]> =>
  db.$queryRaw`
    SELECT r.id, coalesce(r.cancelled ->> 'by', 'The end of the deployment') AS by
    FROM probe_run AS r LEFT JOIN deployment AS d ON d.id = r.deployment
    WHERE r.id = ANY(${[...ids]}) AND (r.cancelled IS NOT NULL OR d.life = 'closed')`;

/** Marks a run as cancelled, by the first who does. Answers whether it was started; null where it has ended or is none. */
export async function markCancelled(deployment: string, id: string, by: string): Promise<{ started: boolean } | null> {
  const [marked] = await db.$queryRaw<{ started: boolean }[]>`
    UPDATE probe_run SET cancelled = coalesce(cancelled, jsonb_build_object('by', ${by}::text))
    WHERE id = ${id} AND deployment = ${deployment} AND finished_at IS NULL
    RETURNING started_at IS NOT NULL AS started`;
  return marked ?? null;
}

/** Keeps how far a run has come; nothing once it has ended. */
export async function writeProgress(id: string, progress: unknown): Promise<void> {
  await db.$executeRaw`
    UPDATE probe_run SET progress = ${JSON.stringify(progress)}::jsonb WHERE id = ${id} AND finished_at IS NULL`;
}

/**
 * Deletes runs that ended before a moment and that no fact names, a few hundred at a time. What a window was judged by stays,
 * because its hash is over them. Answers how many went.
 */
export const deleteOldRuns = (before: string): Promise<number> =>
  db.$executeRaw`
    DELETE FROM probe_run WHERE id IN (
      SELECT r.id FROM probe_run AS r
      WHERE r.finished_at < ${before}::timestamptz
        AND NOT EXISTS (SELECT FROM entry AS e WHERE e.stream = r.deployment AND strpos(e.payload, r.id) > 0)
        AND NOT EXISTS (
          SELECT FROM window_verdict AS w WHERE w.deployment = r.deployment AND w.item = r.item
            AND w.binding = (r.call ->> 'binding')::int AND w."window" = r."window")
      LIMIT 300)`;
