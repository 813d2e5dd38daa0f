import type { Choices } from "@/lib/domain/checklist/choices";
import { chooseReading } from "@/lib/domain/checklist/choosing/choose-reading";
import type { Preview } from "./draft";

/** The choices with a question answered; stages that were taken over already get the role that is meant. */
export function answered({ checklist }: Preview, choices: Choices, line: number, value: string | undefined): Choices {
  const next = chooseReading(choices, line, value);
  const slot = checklist.slots.find((each) => each.line === line);
  if (!slot || !next.stages || value === undefined) return next;
  const stages = next.stages.map((stage) => ({
    ...stage,
    roles: stage.roles.map((each) => (each.role === slot.role ? { ...each, role: value } : each)),
  }));
  const { [slot.role]: name, ...renamed } = next.renamed ?? {};
  return { ...next, stages, ...(name === undefined ? {} : { renamed: { ...renamed, [value]: name } }) };
}
