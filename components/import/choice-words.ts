import type { Choices } from "@/lib/domain/checklist/choices";
import { countsOf } from "@/lib/domain/checklist/choosing/choose-counts";
import { windowWords } from "./window-words";

const COUNTS = { proposed: "", required: "required", optional: "optional", read: "only read" };

/** What was chosen for an item or a section, in a few words. */
export function choiceWords(choices: Choices, id: string): string {
  const window = choices.windows?.[id];
  const due = window === undefined ? "" : window === null ? "no window" : windowWords(window);
  return [COUNTS[countsOf(choices, id)], due].filter(Boolean).join(", ");
}
