import type { Choices } from "@/lib/domain/checklist/choices";
import { tidied } from "./tidied";

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
  return tidied({ ...choices, optional: next, leftOut: counts === "read" ? [...leftOut, id] : leftOut });
}
