import { Refusal } from "@/lib/domain/refusal";
import { type Checklist, type Gate, type Item, plain, type Stage } from "./checklist";
import { gateOf, isCounted } from "./counts";
import { sectionsWithin } from "./sections-within";

/** Refuses a last stage of a gate whose narrowed scopes leave out something the gate counts, now or once declared. */
export function demandWholeScope(checklist: Checklist): void {
  for (const gate of ["go", "close"] as const) {
    const last = checklist.stages.findLast((stage) => stage.gate === gate);
    const item = last && leftOut(checklist, gate, last);
    if (!item) continue;
    throw new Refusal(
      "invalid",
      `Nobody in “${last.name}”, the last stage, answers for “${plain(item.words)}”: let one of its roles answer for the whole checklist.`,
    );
  }
}

function leftOut(checklist: Checklist, gate: Gate, { roles }: Stage): Item | undefined {
  const items = checklist.items.filter((item) => counts(checklist, gate, item));
  const scopes = roles.map(({ sections }) => sections && sectionsWithin(checklist.sections, sections));
  // A scope that holds nothing the gate counts falls back to everything.
  const whole = scopes.some((scope) => !scope || !items.some(({ section }) => scope.has(section)));
  return whole ? undefined : items.find(({ section }) => !scopes.some((scope) => scope?.has(section)));
}

/** A declared procedure belongs to the close gate. */
const counts = (checklist: Checklist, gate: Gate, item: Item): boolean =>
  isCounted(item) && (gateOf(checklist, item) ?? "close") === gate;
