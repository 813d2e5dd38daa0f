import type { Gate, Problem, Section, Slot, Stage } from "@/lib/domain/checklist/checklist";
import { defaultStages } from "@/lib/domain/checklist/default-stages";
import { cut } from "@/lib/domain/cut";

type Placed = { slot: Slot; section: Section };

/** The stages a document's slots make: one for each heading they stand under, in order, a final one last. */
export function stages(slots: readonly Placed[], gate: Gate): { stages: Stage[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const blocks = new Map<Section, string[]>();
  const seen = new Set<string>();
  for (const { slot, section } of slots) {
    if (seen.has(slot.role)) {
      const message = `Line ${slot.line}: "${slot.role}" signs twice in this document; the first place counts.`;
      problems.push({ line: slot.line, message, ask: false });
      continue;
    }
    seen.add(slot.role);
    const names = blocks.get(section);
    if (names === undefined) blocks.set(section, [slot.role]);
    else names.push(slot.role);
  }
  if (blocks.size === 0) return { stages: defaultStages(), problems };
  const ordered = [...blocks].sort(([a], [b]) => Number(isFinal(a)) - Number(isFinal(b)));
  return { stages: ordered.map(([section, names], index) => stage(index, section, names, gate)), problems };
}

const isFinal = ({ title }: Section) => /\bfinal\b/i.test(title);

const stage = (index: number, section: Section, names: readonly string[], gate: Gate): Stage => ({
  id: `st${index + 1}`,
  name: cut(section.title, 80).trim() || "Sign-off",
  gate,
  roles: names.map((role) => ({ role, sections: null })),
});
