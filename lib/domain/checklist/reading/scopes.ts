import type { Checklist, Stage } from "@/lib/domain/checklist/checklist";
import { requiredLeaves } from "@/lib/domain/checklist/counts";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";

const areas = ["areaSecurity", "areaDatabase", "areaTesting"] as const;

/**
 * Proposes scopes from the words: who signs for security, the database or testing answers for the sections that say so
 * and hold something its gate counts. The last stage of a gate always answers for everything (domain.md, Scope).
 */
export function withScopes(says: Says, checklist: Checklist): Checklist {
  const last = new Set(["go", "close"].map((gate) => checklist.stages.findLast((stage) => stage.gate === gate)));
  const about = areas.map((area) => ({ area, sections: topmost(checklist, (title) => says(area, title) !== null) }));
  const scoped = (stage: Stage): Stage => {
    const counted = holding(checklist, stage);
    return { ...stage, roles: stage.roles.map(({ role }) => ({ role, sections: scope(role, counted) })) };
  };
  const scope = (role: string, counted: ReadonlySet<string>): string[] | null => {
    const own = about.filter(({ area }) => says(area, role) !== null).flatMap(({ sections }) => sections);
    const held = [...new Set(own)].filter((id) => counted.has(id));
    return held.length === 0 ? null : held;
  };
  return { ...checklist, stages: checklist.stages.map((stage) => (last.has(stage) ? stage : scoped(stage))) };
}

/** The sections that hold something the gate counts, in them or below. */
function holding(checklist: Checklist, { gate }: Stage): Set<string> {
  const held = new Set(requiredLeaves(checklist, gate).map(({ section }) => section));
  for (const { id, parent } of checklist.sections.toReversed()) if (parent !== null && held.has(id)) held.add(parent);
  return held;
}

/** The sections whose titles say so, without those inside another one. */
function topmost({ sections }: Checklist, names: (title: string) => boolean): string[] {
  const inside = new Set<string>();
  const found: string[] = [];
  for (const { id, title, parent } of sections) {
    const within = parent !== null && inside.has(parent);
    if (!within && !names(title)) continue;
    inside.add(id);
    if (!within) found.push(id);
  }
  return found;
}
