import type { Stage } from "@/lib/domain/checklist/checklist";
import { defaultStages } from "@/lib/domain/checklist/default-stages";

/**
 * The stages of a document with the ids of those of the version before that they are: by name, else by who signs. The
 * default ones keep ids of their own, which no stage of a document ever takes.
 */
export function carryStages(before: readonly Stage[], now: readonly Stage[], highest: number): Stage[] {
  const defaults = new Set(defaultStages().map(({ id }) => id));
  const was = new Map<Stage, Stage>(now.filter(({ id }) => defaults.has(id)).map((stage) => [stage, stage]));
  for (const same of [named, signed]) {
    const taken = new Set(was.values());
    const left = before.filter((stage) => !taken.has(stage) && !defaults.has(stage.id));
    const found = new Map(left.map((stage) => [same(stage), stage]));
    for (const stage of now) {
      const one = was.has(stage) ? undefined : found.get(same(stage));
      if (one !== undefined) was.set(stage, one);
      found.delete(same(stage));
    }
  }
  return now.map((stage, at) => ({ ...stage, id: was.get(stage)?.id ?? `st${highest + at + 1}` }));
}

const named = ({ name }: Stage): string => name.toLowerCase();

const signed = ({ roles }: Stage): string => JSON.stringify(roles.map(({ role }) => role.toLowerCase()).sort());
