import "server-only";
import { db } from "./client";

/** A sign of life of a worker, by the name under which it locks jobs. Frees the jobs of workers that show none any more. */
export async function beat(worker: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO worker_beat (id, at) VALUES (${worker}, clock_timestamp())
    ON CONFLICT (id) DO UPDATE SET at = excluded.at`;
  await db.$executeRaw`DELETE FROM worker_beat WHERE at < now() - interval '1 day'`;
  // The queue by itself would wait four hours before it takes a dead worker's job for abandoned.
  await db.$queryRaw`
    SELECT graphile_worker.force_unlock_workers(array(
      SELECT DISTINCT locked_by FROM graphile_worker.jobs WHERE locked_by IS NOT NULL AND NOT EXISTS (
        SELECT FROM worker_beat WHERE id = locked_by AND at > now() - interval '15 seconds')))::text`;
}

/** The last sign of a worker that goes in good order. */
export async function endBeat(worker: string): Promise<void> {
  await db.$executeRaw`DELETE FROM worker_beat WHERE id = ${worker}`;
}
