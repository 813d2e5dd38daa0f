import "server-only";
import { db } from "./client";

/**
 * Marks a run as started and answers its row as the table names its columns, or null where there is none or it has ended.
 * A run that was started and never ended is taken up again.
 */
export async function takeUpRun(id: string): Promise<unknown> {
  const [taken] = await db.$queryRaw<{ row: unknown }[]>`
    UPDATE probe_run SET started_at = clock_timestamp() WHERE id = ${id} AND finished_at IS NULL
    RETURNING to_jsonb(probe_run) AS row`;
  return taken?.row ?? null;
}
