/** How an item stands. `said` is what is noted behind it; a tick needs no words where the document has a box for it. */
export type ItemMark = { done: boolean; said: string | null; option: string | null };

/** Who signed in a place for it, and when, in words. */
export type SlotMark = { name: string; date: string };

/** What is written into a document: items and fields by their ids, places for signatures by their line. */
export type Marks = {
  items: Readonly<Record<string, ItemMark>>;
  fields: Readonly<Record<string, string>>;
  slots: Readonly<Record<number, SlotMark>>;
};
