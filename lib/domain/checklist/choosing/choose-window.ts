import type { Window } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { tidied } from "./tidied";

/** The choices with another window for an item or section; undefined is as proposed, null none. */
export function chooseWindow(choices: Choices, id: string, window: Window | null | undefined): Choices {
  const { [id]: _, ...windows } = choices.windows ?? {};
  return tidied({ ...choices, windows: window === undefined ? windows : { ...windows, [id]: window } });
}
