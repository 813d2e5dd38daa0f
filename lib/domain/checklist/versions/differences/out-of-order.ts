import { firstFrom } from "@/lib/domain/first-from";

/** Of some numbers, all different, those that must move for the rest to stand in rising order: as few as can be. */
export function outOfOrder(numbers: readonly number[]): Set<number> {
  // Of each length the run that ends lowest, as a chain back to its beginning: patience sorting.
  const ends: Run[] = [];
  for (const number of numbers) {
    const at = firstFrom(ends, number, (run) => run.number);
    ends[at] = { number, before: ends[at - 1] ?? null };
  }
  const moved = new Set(numbers);
  for (let run: Run | null = ends.at(-1) ?? null; run !== null; run = run.before) moved.delete(run.number);
  return moved;
}

type Run = { number: number; before: Run | null };
