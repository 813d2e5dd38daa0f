import type { Freeze } from "@/lib/domain/workspace/workspace";

/** Whether a moment (ISO) falls into a stretch in which the system may be away; one that was lifted ended then. */
export const inMaintenance = (at: string, stretches: readonly Freeze[]): boolean =>
  stretches.some(({ from, until, lifted }) => {
    const moment = Date.parse(at);
    const end = Math.min(Date.parse(until), lifted ? Date.parse(lifted.at) : Number.POSITIVE_INFINITY);
    return Date.parse(from) <= moment && moment < end;
  });
