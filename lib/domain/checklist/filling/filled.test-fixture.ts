import type { Item } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";
import { fill } from "./fill";
import type { ItemMark, Marks } from "./marks";

export const done: ItemMark = { done: true, said: "done (Ann)", option: null };
export const open: ItemMark = { done: false, said: null, option: null };
export const excluded: ItemMark = { done: false, said: "not applicable: no cache (Ann)", option: null };

type Told = {
  items?: (item: Item) => ItemMark | undefined;
  fields?: Record<string, string>;
  signed?: readonly string[];
};

/** Fills a document; items are told by their words, fields by their label, signatures by their role. */
export function filled(source: string, { items = () => undefined, fields = {}, signed = [] }: Told): string {
  const { checklist } = parse(source);
  const marks: Marks = {
    items: Object.fromEntries(
      checklist.items.flatMap((item) => (items(item) ? [[item.id, items(item) as ItemMark]] : [])),
    ),
    fields: Object.fromEntries(
      checklist.fields.flatMap(({ id, label }) => (fields[label] === undefined ? [] : [[id, fields[label]]])),
    ),
    slots: Object.fromEntries(
      checklist.slots.flatMap(({ role, line }) =>
        signed.includes(role) ? [[line, { name: "Ann Lee", date: "2026-02-01" }]] : [],
      ),
    ),
  };
  return fill(checklist, source, marks);
}

export const all = (mark: ItemMark) => () => mark;
