import { isResolvedState, stateOf } from "@/components/run/item-state";
import { itemsOf } from "@/components/run/items-of";
import type { Item } from "@/lib/domain/checklist/checklist";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { overtakenWords } from "@/lib/domain/waiver/overtaken-words";

/** What was accepted as it was for an earlier version and is in the way again, with what became of its waiver. */
export const lapsedWaivers = (sheet: RunSheet, state: RunState): { item: Item; why: string }[] =>
  itemsOf(sheet).flatMap((item) => {
    const last = state.waivers.findLast((waiver) => waiver.item === item.id);
    if (last?.standing !== "overtaken" || !last.lapsed || last.accepts !== "as-it-is") return [];
    return isResolvedState(stateOf(item, state)) ? [] : [{ item, why: `Waiver ${overtakenWords(last)}.` }];
  });
