import { type Item, plain } from "@/lib/domain/checklist/checklist";
import type { Node } from "@/lib/domain/checklist/markup/node";
import { attach } from "./attach";
import { readForm } from "./forms";
import { readList } from "./item-lists";
import { type LeadIn, leadIn } from "./lead-ins";
import type { Outline } from "./outline";
import { putBody } from "./put-body";
import type { Reading } from "./reading";
import { isDrawn } from "./signs";

/** Reads what stands directly below a heading: lists of items, fields, slots, and what is only read. */
export function readBody(reading: Reading, outline: Outline) {
  const { nodes } = outline;
  const drawn = isDrawn(nodes);
  const first = nodes.find(({ kind }) => kind === "list");
  let awaiting: Item | null = null;
  let before: Node | null = null;
  for (const node of nodes) {
    const known = reading.items.length;
    if (node.kind === "code" && awaiting !== null) attach(reading, [node], awaiting, awaiting.id);
    else if (node.kind === "list") readList(reading, outline, node, ledBy(outline, before, node === first, drawn));
    else if (!readForm(reading, outline, node)) putBody(reading, outline, node);
    awaiting = reading.items.length > known ? introducing(reading.items.at(-1)) : null;
    before = node;
  }
}

/** The paragraph before a list introduces it; the first one without any is introduced by the heading. */
function ledBy({ isTitle, section }: Outline, before: Node | null, isFirst: boolean, drawn: boolean): LeadIn {
  if (before?.kind === "paragraph") return leadIn(before, drawn);
  return { text: isFirst && !isTitle ? section.title : "", at: null, drawn };
}

/** The item at the end of a list whose words announce the command that follows it outside the list. */
function introducing(last: Item | undefined): Item | null {
  return last !== undefined && /[:：]$/.test(plain(last.words).trimEnd()) ? last : null;
}
