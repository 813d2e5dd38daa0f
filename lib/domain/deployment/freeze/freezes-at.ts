import type { Freeze } from "@/lib/domain/workspace/workspace";

/** The freezes that a moment (ISO 8601, UTC) lies in, the one that began first before the others. */
export const freezesAt = (freezes: readonly Freeze[], moment: string): Freeze[] =>
  freezes
    .filter(({ from, until, lifted }) => !lifted && from <= moment && moment < until)
    .sort((one, other) => one.from.localeCompare(other.from) || one.id.localeCompare(other.id));
