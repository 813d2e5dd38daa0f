import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";

/** Some sections and every section below them. */
export function sectionsBelow(sheet: RunSheet, chosen: readonly string[]): Set<string> {
  const inside = new Set(chosen);
  for (const part of sheet.parts) {
    for (const { id, parent } of part.sections) if (parent && inside.has(parent)) inside.add(id);
  }
  return inside;
}
