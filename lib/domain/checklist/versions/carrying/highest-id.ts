import type { Checklist } from "@/lib/domain/checklist/checklist";

type Numbered = Pick<Checklist, "highest" | "sections" | "items" | "fields" | "stages" | "leftOut">;

/** The highest number an id of a checklist, or of a version before it, has. */
export function highestId({ highest = 0, sections, items, fields, stages, leftOut = [] }: Numbered): number {
  let found = highest;
  const answered = [...items, ...leftOut];
  for (const { id } of [...sections, ...answered, ...fields, ...stages, ...answered.flatMap(({ options }) => options)])
    found = Math.max(found, Number(/\d{1,15}/.exec(id)?.[0] ?? 0));
  return found;
}
