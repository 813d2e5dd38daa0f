import "server-only";
import { db } from "@/lib/db/client";

/** How the parts are. The worker counts as up when it was alive within the last half minute. */
export type Health = { database: "up" | "down"; worker: "up" | "down" };

export async function health(): Promise<Health> {
  try {
    const [row] = await db.$queryRaw<{ up: boolean }[]>`
      SELECT coalesce(max(at) > now() - interval '30 seconds', false) AS up FROM worker_beat`;
    return { database: "up", worker: row?.up ? "up" : "down" };
  } catch {
    return { database: "down", worker: "down" };
  }
}
