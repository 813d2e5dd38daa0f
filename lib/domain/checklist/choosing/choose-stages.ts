import type { Slot, Stage } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";

/**
 * The choices with other stages. A role that only gets another name takes its signature in the document along; `slots`
 * are those of the document as it was read.
 */
export function chooseStages(choices: Choices, slots: readonly Slot[], stages: readonly Stage[]): Choices {
  const { renamed = {}, ...rest } = choices;
  const names = new Map(stages.flatMap((stage) => renames(rest.stages ?? [], stage)));
  const now = new Map(Object.entries(renamed));
  for (const { role } of slots) {
    const called = now.get(role) ?? role;
    now.set(role, names.get(called) ?? called);
  }
  const other = [...now].filter(([role, name]) => role !== name);
  return { ...rest, stages: [...stages], ...(other.length > 0 ? { renamed: Object.fromEntries(other) } : {}) };
}

/** From which name to which. Roles keep their places while one is renamed, and only then is none added or removed. */
function renames(before: readonly Stage[], { id, roles }: Stage): [string, string][] {
  const old = before.find((stage) => stage.id === id)?.roles ?? [];
  if (old.length !== roles.length) return [];
  return old.flatMap(({ role }, at) => roles.slice(at, at + 1).map((now): [string, string] => [role, now.role]));
}
