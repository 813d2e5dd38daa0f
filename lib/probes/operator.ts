import { z } from "zod";

/** How a value that was read is held against one that is expected. */
export const Operator = z.enum(["is", "is not", "at least", "at most", "more than", "less than", "contains"]);
export type Operator = z.infer<typeof Operator>;

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

const ORDER: Partial<Record<Operator, (difference: number) => boolean>> = {
  "at least": (difference) => difference >= 0,
  "at most": (difference) => difference <= 0,
  "more than": (difference) => difference > 0,
  "less than": (difference) => difference < 0,
};

/** Whether it holds; null where two texts are to be ordered that are not both numbers. */
export function holds(operator: Operator, seen: string, expected: string): boolean | null {
  if (operator === "contains") return seen.includes(expected);
  const difference = NUMBER.test(seen) && NUMBER.test(expected) ? Number(seen) - Number(expected) : null;
  const ordered = ORDER[operator];
  if (ordered) return difference === null ? null : ordered(difference);
  return (seen === expected || difference === 0) === (operator === "is");
}
