import type { Item } from "@/lib/domain/checklist/checklist";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { countedAhead } from "./counted-ahead";
import { sectionsBelow } from "./sections-below";

/** Whether an item lies in what the viewer answers for with a role, at the gate ahead. */
export function isMine(sheet: RunSheet, state: Pick<RunState, "stages" | "readiness">): (item: Item) => boolean {
  const roles = state.stages
    .filter(({ gate }) => gate === state.readiness.gate)
    .flatMap((stage) => stage.roles)
    .filter(({ mine }) => mine);
  const counted = countedAhead(sheet, state);
  if (roles.some(({ sections }) => !sections)) return ({ id }) => counted.has(id);
  const inside = sectionsBelow(
    sheet,
    roles.flatMap(({ sections }) => sections ?? []),
  );
  return ({ id, section }) => counted.has(id) && inside.has(section);
}
