import type { Choices } from "@/lib/domain/checklist/choices";
import { lastingChoices } from "./lasting-choices";
import { sameLines } from "./same-lines";

type Readings = NonNullable<Choices["readings"]>;

/** How doubtful places are read in the next version: as before where their line is unchanged. */
export function carryReadings(choices: Choices, before: string, now: string): Readings {
  const { readings = {} } = lastingChoices(choices);
  const lineNow = sameLines(before, now);
  return Object.fromEntries(
    Object.entries(readings).flatMap(([line, value]) => {
      const stands = lineNow(Number(line));
      return stands === null ? [] : [[String(stands), value]];
    }),
  );
}
