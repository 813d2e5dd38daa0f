import type { Choices } from "@/lib/domain/checklist/choices";

/** Choices that name lines, after the text was edited: below the edit they move with their lines. */
export function shiftedChoices(choices: Choices, before: string, after: string): Choices {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const by = now.length - old.length;
  if (by === 0) return choices;
  let first = 0;
  while (first < old.length && old[first] === now[first]) first += 1;
  const move = (line: number) => (line > first ? Math.max(1, line + by) : line);
  const { goLine, readings } = choices;
  return {
    ...choices,
    ...(typeof goLine === "number" ? { goLine: Math.min(move(goLine), now.length) } : {}),
    ...(readings
      ? { readings: Object.fromEntries(Object.entries(readings).map(([line, value]) => [move(Number(line)), value])) }
      : {}),
  };
}
