import type { Item } from "@/lib/domain/checklist/checklist";
import type { AnswerState } from "@/lib/domain/deployment/deployment";
import type { RunState } from "@/lib/domain/deployment/view/run-state";

export type AnswerOf = RunState["answers"][string];
export type ProbeOf = RunState["probes"][string];

export const STATE_WORDS: Record<AnswerState, string> = {
  open: "Open",
  done: "Done",
  failed: "Failed",
  blocked: "Blocked",
  "not-applicable": "Not applicable",
};

/** The state a row shows: the product's own for a computed item, open where nothing was answered. */
export const stateOf = (item: Item, { answers, computed }: Pick<RunState, "answers" | "computed">): AnswerState =>
  computed[item.id] ?? answers[item.id]?.state ?? "open";

export const isResolvedState = (state: AnswerState): boolean => state === "done" || state === "not-applicable";
