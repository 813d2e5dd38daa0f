import type { Section } from "./checklist";

/** The ids of some sections and of every section below them. `sections` has parents before what stands in them. */
export function sectionsWithin(sections: readonly Section[], chosen: readonly string[]): Set<string> {
  const inside = new Set(chosen);
  for (const { id, parent } of sections) if (parent && inside.has(parent)) inside.add(id);
  return inside;
}
