import type { Window } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";

/** How an item, or everything in a section, counts: as it was read, or as somebody chose. */
export type Counts = "proposed" | "required" | "optional" | "read";

/** How it is chosen to count; "proposed" where nobody chose. */
export function countsOf({ optional, leftOut }: Choices, id: string): Counts {
  if (leftOut?.includes(id)) return "read";
  const chosen = optional?.[id];
  return chosen === undefined ? "proposed" : chosen ? "optional" : "required";
}

/** The choices with one item or section counting otherwise. */
export function chooseCounts(choices: Choices, id: string, counts: Counts): Choices {
  const { [id]: _, ...optional } = choices.optional ?? {};
  const leftOut = (choices.leftOut ?? []).filter((each) => each !== id);
  const next = counts === "optional" || counts === "required" ? { ...optional, [id]: counts === "optional" } : optional;
  return tidy({ ...choices, optional: next, leftOut: counts === "read" ? [...leftOut, id] : leftOut });
}

/** The choices with another window for an item or section; undefined is as proposed, null none. */
export function chooseWindow(choices: Choices, id: string, window: Window | null | undefined): Choices {
  const { [id]: _, ...windows } = choices.windows ?? {};
  return tidy({ ...choices, windows: window === undefined ? windows : { ...windows, [id]: window } });
}

/** The choices with a doubtful place read otherwise; undefined is as proposed. */
export function chooseReading(choices: Choices, line: number, value: string | undefined): Choices {
  const { [line]: _, ...readings } = choices.readings ?? {};
  return tidy({ ...choices, readings: value === undefined ? readings : { ...readings, [line]: value } });
}

/** Without what chooses nothing: the same choices are then the same value, however they were reached. */
function tidy(choices: Choices): Choices {
  const said = Object.entries(choices).filter(([name, value]) => LISTS.has(name) === false || size(value) > 0);
  return Object.fromEntries(said);
}

const LISTS = new Set(["readings", "renamed", "optional", "windows", "leftOut"]);
const size = (value: unknown): number => Object.keys(value ?? {}).length;
