import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";

/**
 * Those of the choices that have something to be about. What was chosen for an item that an edit or another reading took
 * away is not lost: the item comes back with it.
 */
export function fittingChoices(choices: Choices, { items, sections, lines }: Checklist): Choices {
  const known = new Set([...items, ...sections].map(({ id }) => id));
  const { goLine, optional, windows, leftOut } = choices;
  const beyond = typeof goLine === "number" && goLine > lines;
  const ids = [...Object.keys(optional ?? {}), ...Object.keys(windows ?? {}), ...(leftOut ?? [])];
  if (!beyond && ids.every((id) => known.has(id))) return choices;
  const { goLine: _, ...rest } = choices;
  return {
    ...(beyond ? rest : choices),
    ...(optional ? { optional: among(optional, known) } : {}),
    ...(windows ? { windows: among(windows, known) } : {}),
    ...(leftOut ? { leftOut: leftOut.filter((id) => known.has(id)) } : {}),
  };
}

const among = <Value>(chosen: Record<string, Value>, known: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(chosen).filter(([id]) => known.has(id)));
