import type { Block, Checklist, Field, Item, Section, Slot } from "@/lib/domain/checklist/checklist";

/** A stretch of the document, from a heading to the next, with the blocks of its lines and what they became. */
export type Stretch = {
  from: number;
  to: number;
  section: Section | null;
  blocks: Block[];
  items: Item[];
  slots: Slot[];
  fields: Field[];
};

/** The document cut at its headings, and at the go point where that stands between two. */
export function pairsOf(checklist: Checklist): Stretch[] {
  const { sections, goLine, lines } = checklist;
  const cuts = [1, ...sections.map(({ line }) => line), ...(goLine === null ? [] : [goLine])];
  const starts = [...new Set(cuts)].filter((line) => line <= lines).sort((a, b) => a - b);
  return starts.map((from, at) => stretch(checklist, from, (starts[at + 1] ?? lines + 1) - 1));
}

function stretch({ sections, blocks, items, slots, fields }: Checklist, from: number, to: number): Stretch {
  const inside = ({ line }: { line: number }) => line >= from && line <= to;
  return {
    ...{ from, to },
    section: sections.find(({ line }) => line === from) ?? null,
    blocks: blocks.filter((block) => block.from <= to && block.to >= from),
    items: items.filter(inside),
    slots: slots.filter(inside),
    fields: fields.filter(inside),
  };
}
