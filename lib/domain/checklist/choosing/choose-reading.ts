import type { Choices } from "@/lib/domain/checklist/choices";
import { tidied } from "./tidied";

/** The choices with a doubtful place read otherwise; undefined is as proposed. */
export function chooseReading(choices: Choices, line: number, value: string | undefined): Choices {
  const { [line]: _, ...readings } = choices.readings ?? {};
  return tidied({ ...choices, readings: value === undefined ? readings : { ...readings, [line]: value } });
}
