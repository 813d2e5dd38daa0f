import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { spoken } from "@/lib/domain/checklist/vocabulary/spoken";
import { fillField } from "./fill-field";
import { fillItem } from "./fill-item";
import { fillSlot } from "./fill-slot";
import type { Marks } from "./marks";
import { type Page, pageOf, printed } from "./page";

/**
 * The document with boxes ticked, blanks filled, and noted behind its words what a box cannot say (domain.md rule 1);
 * not one other byte is changed. `source` is its text as imported, `checklist` what was read in it.
 */
export function fill(checklist: Checklist, source: string, marks: Marks): string {
  const page = pageOf(source);
  const { says } = spoken(page.lines);
  for (const item of checklist.items) {
    const mark = marks.items[item.id];
    if (mark) fillItem(page, says, item, mark);
  }
  for (const field of checklist.fields) {
    const value = marks.fields[field.id];
    if (value !== undefined) fillField(page, field, value);
  }
  fillSlots(page, says, checklist, marks);
  return printed(page);
}

function fillSlots(page: Page, says: Says, { slots, blocks }: Checklist, marks: Marks) {
  for (const [at, slot] of slots.entries()) {
    const mark = marks.slots[slot.line];
    const block = blocks.find(({ from, to }) => from <= slot.line && slot.line <= to);
    if (mark && block)
      fillSlot(page, says, { slot, block, next: slots[at + 1]?.line ?? Number.POSITIVE_INFINITY }, mark);
  }
}
