import type { Choices } from "@/lib/domain/checklist/choices";
import { unchanged } from "@/lib/domain/checklist/unchanged";

/**
 * Choices that name lines, after a text was edited in one place: below it they move with their lines, in it they stay on
 * theirs as long as there is one. Lines end in `\n`.
 */
export function shiftedChoices(choices: Choices, before: string, after: string): Choices {
  const [old, now] = [before.split("\n"), after.split("\n")];
  if (old.length === now.length) return choices;
  const [, bottom] = unchanged(old, now);
  const end = now.length - bottom;
  const lineNow = (line: number) => (line > old.length - bottom ? line + now.length - old.length : line);
  const isGone = (line: number) => line <= old.length - bottom && line > end;
  const { goLine, readings } = choices;
  const read = Object.entries(readings ?? {}).filter(([line]) => !isGone(Number(line)));
  return {
    ...choices,
    ...(typeof goLine === "number" ? { goLine: Math.min(now.length, isGone(goLine) ? end + 1 : lineNow(goLine)) } : {}),
    ...(readings ? { readings: Object.fromEntries(read.map(([line, value]) => [lineNow(Number(line)), value])) } : {}),
  };
}
