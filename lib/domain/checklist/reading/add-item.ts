import { type Contingency, type Item, plain, type Span } from "@/lib/domain/checklist/checklist";
import { conditions } from "@/lib/domain/checklist/meaning/conditions";
import { itemWindow } from "@/lib/domain/checklist/meaning/item-window";
import type { Outline } from "./outline";
import type { Reading } from "./reading";

type Made = {
  kind: Item["kind"];
  at: { from: number; to: number };
  words: Span[];
  contingency: Contingency | null;
  parent?: Item | null;
  group?: boolean;
  ticked?: boolean;
};

/** Adds an item to its section, or below its parent, from which it takes what holds for all below. */
export function addItem(reading: Reading, { section, after }: Outline, made: Made): Item {
  const { kind, at, words, contingency, parent = null, group = false, ticked = false } = made;
  const text = plain(words);
  const due = conditions(reading.says, text);
  const window = itemWindow(reading.says, text, after) ?? parent?.window;
  const item: Item = {
    id: `i${reading.items.length + 1}`,
    kind,
    section: section.id,
    parent: parent?.id ?? null,
    group,
    words,
    line: at.from,
    to: at.to,
    code: [],
    notes: [],
    options: [],
    optional: due.optional || section.optional || (parent?.optional ?? false),
    computed: due.computed,
    condition: due.condition,
    contingency,
    ticked,
  };
  if (window !== undefined) item.window = window;
  reading.items.push(item);
  if (parent === null) section.body.push({ kind: "item", id: item.id });
  return item;
}
