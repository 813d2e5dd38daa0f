import type { Block, Checklist, Field, Item, Section, Slot } from "@/lib/domain/checklist/checklist";
import { isRequired } from "@/lib/domain/checklist/counts";

/** An item as it is chosen to be; `out` where it was chosen to be only read. */
export type Placed = { item: Item; out: boolean; after: boolean };

/** A signature of the document; `asked` where its role stands in a stage. */
export type PlacedSlot = { slot: Slot; asked: boolean };

/** A section's heading, with how many of the items that stand in it, or below it, are counted. */
export type Headed = { section: Section; counted: number; total: number };

/** A few dozen lines of a document that belong together, with the blocks of its lines and what they became. */
export type Stretch = {
  from: number;
  to: number;
  headed: Headed | null;
  blocks: { block: Block; item: Item | undefined }[];
  items: Placed[];
  slots: PlacedSlot[];
  fields: Field[];
};

const LONG = 40;
const LONGEST = 160;

/** The document cut at its headings and at the go point, and at a block's end where a piece would be long. Linear. */
export function stretchesOf(read: Checklist, checklist: Checklist): Stretch[] {
  const starts = startsOf(checklist);
  const stretches = starts.map((from, at) => empty(from, (starts[at + 1] ?? checklist.lines + 1) - 1));
  const at = placesOf(stretches, checklist.lines);
  const chosen = new Map(checklist.items.map((item) => [item.id, item]));
  for (const block of checklist.blocks) {
    const item = block.ref === undefined ? undefined : chosen.get(block.ref);
    for (const each of stretches.slice(at[block.from], (at[block.to] ?? 0) + 1)) each.blocks.push({ block, item });
  }
  const of = (line: number) => stretches[at[line] ?? 0];
  for (const item of read.items) of(item.line)?.items.push(placed(item, chosen.get(item.id), checklist.goLine));
  const signing = new Set(checklist.stages.flatMap(({ roles }) => roles.map(({ role }) => role)));
  for (const slot of checklist.slots) of(slot.line)?.slots.push({ slot, asked: signing.has(slot.role) });
  for (const field of checklist.fields) of(field.line)?.fields.push(field);
  for (const headed of headings(checklist)) head(of(headed.section.line), headed);
  return stretches;
}

const placed = (item: Item, chosen: Item | undefined, goLine: number | null): Placed => ({
  item: chosen ?? item,
  out: chosen === undefined,
  after: goLine !== null && item.line >= goLine,
});

function head(stretch: Stretch | undefined, headed: Headed): void {
  if (stretch) stretch.headed ??= headed;
}

function startsOf({ sections, goLine, lines, blocks }: Checklist): number[] {
  const cuts = new Set([1, ...sections.map(({ line }) => line), ...(goLine === null ? [] : [goLine])]);
  const begins = new Set(blocks.map(({ from }) => from));
  const starts: number[] = [];
  let last = 1;
  for (let line = 1; line <= lines; line += 1) {
    const long = line - last >= LONGEST || (line - last >= LONG && begins.has(line));
    if (!long && !cuts.has(line)) continue;
    starts.push(line);
    last = line;
  }
  return starts;
}

const empty = (from: number, to: number): Stretch => ({
  ...{ from, to, headed: null },
  ...{ blocks: [], items: [], slots: [], fields: [] },
});

/** For each line the place of its stretch. */
function placesOf(stretches: readonly Stretch[], lines: number): Uint32Array {
  const at = new Uint32Array(lines + 1);
  for (const [index, { from, to }] of stretches.entries()) at.fill(index, from, to + 1);
  return at;
}

function headings({ sections, items }: Checklist): Headed[] {
  const all = new Map(sections.map((section) => [section.id, { section, counted: 0, total: 0 }]));
  for (const item of items.filter(({ group }) => !group)) {
    const headed = all.get(item.section);
    if (!headed) continue;
    headed.total += 1;
    if (isRequired(item)) headed.counted += 1;
  }
  const headed = [...all.values()];
  for (const below of headed.toReversed()) {
    const above = below.section.parent === null ? undefined : all.get(below.section.parent);
    if (!above) continue;
    above.counted += below.counted;
    above.total += below.total;
  }
  return headed;
}
