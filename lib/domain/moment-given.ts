import { z } from "zod";

/** A moment as a request gives it, with `Z` or an offset; inside it is ISO 8601 in UTC. */
export const MomentGiven = z.iso
  .datetime({ offset: true, error: "Give a date and a time with its zone, for example 2026-03-01T22:00:00+01:00." })
  .transform((text) => new Date(text).toISOString())
  // A typing slip such as year 0206; and the database keeps no year 0, JSON none of five digits.
  .refine((moment) => /^2[01]\d\d-/.test(moment), "Give a year from 2000 to 2199.");
