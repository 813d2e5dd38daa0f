import type { Contingency } from "@/lib/domain/checklist/checklist";
import type { Outline } from "./outline";
import type { Reading } from "./reading";

/**
 * The procedure that boxes belong to: where titles say so, or where by their words all of them are actions and none
 * prepares for it.
 */
export function contingencyOf(
  { says }: Reading,
  { contingent }: Outline,
  texts: readonly string[],
): Contingency | null {
  if (contingent.of === null || contingent.executes) return contingent.of;
  const told = texts.map((text) => text.replaceAll("*", ""));
  const acts = told.some((text) => says("standIn", text)) && !told.some((text) => says("readies", text));
  return acts ? contingent.of : null;
}
