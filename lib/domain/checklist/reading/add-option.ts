import type { Item, Option, Span } from "@/lib/domain/checklist/checklist";

/** Adds an answer to the item that offers it. */
export function addOption(item: Item, words: Span[], line: number): Option {
  const option: Option = { id: `o${item.options.length + 1}`, words, line, notes: [], code: [] };
  item.options.push(option);
  return option;
}
