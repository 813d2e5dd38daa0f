import type { Contingency } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";

/** What belongs to a procedure for when something goes wrong; `executes` says that boxes here are its actions too. */
export type Contingent = { of: Contingency | null; executes: boolean };

/**
 * Reads it from bare titles. A rollback heading alone may also hold what prepares for one ("Rollback tested"), so boxes
 * belong to the procedure only below a title that says they are carried out ("Full rollback checklist", "If needed").
 */
export function contingencies(says: Says, words: string, above: Contingent): Contingent {
  if (says("before", words)) return { of: null, executes: false };
  const mends = says("mends", words) !== null;
  const named = says("rollback", words) ? "rollback" : mends || says("incident", words) ? "incident" : null;
  const of = named ?? above.of ?? (says("fails", words) ? "rollback" : null);
  return { of, executes: of !== null && (mends || above.executes || says("executes", words) !== null) };
}
