import { z } from "zod";

/** An IANA time zone such as "Europe/Prague". */
export const Zone = z.string().trim().max(60).refine(isZone, "Choose a time zone, for example Europe/Prague or UTC.");

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
