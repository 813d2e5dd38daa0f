import type { Item } from "@/lib/domain/checklist/checklist";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { sectionsBelow } from "./sections-below";

/** The roles that answer for an item with their signature. */
export function coveringRoles(item: Item, sheet: RunSheet, { stages }: Pick<RunState, "stages">): string[] {
  if (item.optional || item.computed || item.group) return [];
  const part = sheet.parts.find(({ sections }) => sections.some(({ id }) => id === item.section));
  const gate = item.gate ?? (part?.group === "before" ? "go" : "close");
  const roles = stages
    .filter((stage) => stage.gate === gate)
    .flatMap((stage) => stage.roles)
    .filter(({ sections }) => !sections || sectionsBelow(sheet, sections).has(item.section));
  return [...new Set(roles.map(({ role }) => role))];
}
