import { forgetRuns as forgetSome } from "@/lib/commands/command";
import { log } from "./log";

const KEPT_MS = 90 * 24 * 3_600_000;

/** Deletes the runs that ended more than 90 days before `now` (ms) and that nothing in the record names. */
export async function forgetRuns(now: number): Promise<void> {
  const before = new Date(now - KEPT_MS).toISOString();
  let gone = 0;
  for (let some = await forgetSome(before); some > 0; some = await forgetSome(before)) gone += some;
  if (gone > 0) log.info({ runs: gone }, "old runs of probes were deleted");
}
