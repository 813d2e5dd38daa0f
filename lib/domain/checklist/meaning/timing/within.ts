import type { Window } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { amount } from "./amount";
import { unitAt } from "./unit-at";

/** The time from the launch on: "within 1 week", "first 24 hours", "première semaine". */
export function within(says: Says, title: string): Window | null {
  const text = says("within", title);
  const to = text === null ? null : (amount(says, text) ?? single(says, text));
  return text === null || to === null ? null : { text: text.trim(), from: 0, to };
}

/** A unit without a number is one. */
function single(says: Says, text: string): number | null {
  const words = text.split(/\s|首|最初の?|第一/u);
  return words.map((word) => (word === "" ? null : unitAt(says, word))).find((unit) => unit !== null)?.size ?? null;
}
