import type { Answer } from "@/lib/domain/checklist/checklist";
import type { Reading } from "./reading";

type Doubt<Proposed> = { line: number; message: string; answers: Answer[]; proposed: Proposed };

/**
 * How a doubtful place is read: as a person chose for its line, else as proposed. The import shows all ways. Without a
 * proposal it is asked, and null until answered.
 */
export function doubt<Proposed extends string | null>(reading: Reading, place: Doubt<Proposed>): string | Proposed {
  const { line, message, answers, proposed } = place;
  const given = reading.readings[line];
  const answer = answers.find(({ value }) => value === given);
  const chosen: string | Proposed = answer === undefined ? proposed : answer.value;
  reading.problems.push({ line, message: `Line ${line}: ${message}`, ask: chosen === null, answers, chosen });
  return chosen;
}
