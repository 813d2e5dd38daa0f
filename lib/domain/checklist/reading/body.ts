import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { attach } from "./attach";
import { readForm } from "./forms";
import { readList } from "./item-lists";
import type { Outline } from "./outline";
import { putBody } from "./put-body";
import type { Reading } from "./reading";

/** Reads what stands directly below a heading: lists of items, fields, slots, and what is only read. */
export function readBody(reading: Reading, outline: Outline) {
  let awaiting: Item | null = null;
  for (const node of outline.nodes) {
    const known = reading.items.length;
    if (node.kind === "code" && awaiting !== null) attach(reading, [node], awaiting, awaiting.id);
    else if (node.kind === "list") readList(reading, outline, node);
    else if (!readForm(reading, outline, node)) putBody(reading, outline, node);
    awaiting = reading.items.length > known ? introducing(reading.items.at(-1)) : null;
  }
}

/** The item at the end of a list whose words announce the command that follows it outside the list. */
function introducing(last: Item | undefined): Item | null {
  return last !== undefined && plain(last.words).trimEnd().endsWith(":") ? last : null;
}
