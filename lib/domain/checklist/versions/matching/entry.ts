import { type Checklist, type Field, type Item, plain, type Section } from "@/lib/domain/checklist/checklist";
import { bareTitle } from "@/lib/domain/checklist/meaning/bare-title";

/** Something that has an identity, as it is compared with another version. */
export type Entry = {
  kind: "section" | "item" | "option-set" | "option" | "field";
  id: string;
  line: number;
  /** Its place among all entries of its checklist, in document order. */
  at: number;
  words: string;
  /** The words in one case, with single blanks between them. */
  text: string;
  /** The text without a number before it. */
  bare: string;
  code: string;
  parent: Entry | null;
  /** Stands for the titles and items above it: the same number where all of them read the same, without their numbers. */
  path: number;
  /** The texts of the entries before and behind it. */
  previous: string;
  next: string;
};

/** What is compared of a checklist; `leftOut` are items that a choice made into notes, which keep their identity. */
export type Compared = Pick<Checklist, "title" | "sections" | "items" | "fields" | "blocks" | "leftOut">;

/** A number for each path that is met, shared by the versions that are compared. */
export type Paths = Map<string, number>;

type Draft = Pick<Entry, "kind" | "id" | "line" | "words" | "code"> & { above: string | null; rank: number };

/** The sections, items and fields of a checklist in document order, what holds others first. */
export function entries(checklist: Compared, paths: Paths): Entry[] {
  const { sections, items, fields, leftOut = [] } = checklist;
  const title = titleOf(checklist);
  const drafts = [...sections.map(ofSection), ...[...items, ...leftOut].map(ofItem), ...fields.map(ofField)];
  drafts.sort((a, b) => a.line - b.line || a.rank - b.rank);
  const known = new Map<string, Entry>();
  const made: Entry[] = [];
  let section: Entry | null = null;
  for (const draft of drafts) {
    const parent: Entry | null =
      draft.above === null ? (draft.kind === "field" ? section : null) : (known.get(draft.above) ?? null);
    const entry: Entry = entryOf(draft, parent, paths, { at: made.length, isTitle: draft.id === title });
    known.set(entry.id, entry);
    made.push(entry);
    if (entry.kind === "section") section = entry;
  }
  return withNeighbours(made);
}

/** The options of an item as entries without anything above them. */
export function optionEntries({ options }: Pick<Item, "options">, paths: Paths): Entry[] {
  const made = options.map(({ id, line, words, code }, at) => {
    const draft = { kind: "option" as const, id, line, words: plain(words), code: codeOf(code), above: null, rank: 0 };
    return entryOf(draft, null, paths, { at, isTitle: false });
  });
  return withNeighbours(made);
}

/** What the document is called says nothing about what stands in it: a new title moves nothing. */
function titleOf({ title, sections: [first], blocks }: Compared): string | null {
  if (first === undefined || first.title !== title) return null;
  return blocks.some(({ kind, ref }) => kind === "heading" && ref === first.id) ? null : first.id;
}

const codeOf = (code: readonly { text: string }[]): string => code.map(({ text }) => text).join("\n");

const ofSection = ({ id, line, title, parent }: Section): Draft => ({
  ...{ kind: "section", id, line, words: title, code: "", above: parent, rank: 0 },
});

const ofItem = ({ id, kind, line, words, code, parent, section }: Item): Draft => ({
  ...{ kind: kind === "option-set" ? kind : "item", id, line, words: plain(words), code: codeOf(code) },
  ...{ above: parent ?? section, rank: 1 },
});

const ofField = ({ id, line, label, item }: Field): Draft => ({
  ...{ kind: "field", id, line, words: label, code: "", above: item ?? null, rank: 2 },
});

type Standing = { at: number; isTitle: boolean };

function entryOf(
  { above: _, rank: __, ...draft }: Draft,
  parent: Entry | null,
  paths: Paths,
  { at, isTitle }: Standing,
): Entry {
  const text = draft.words.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const bare = bareOf(draft.kind, text);
  return { ...draft, at, text, bare, parent, path: pathOf(parent, isTitle ? "" : bare, paths), previous: "", next: "" };
}

/** What is renumbered says the same, an option with another letter too; what is only a number keeps it. */
function bareOf(kind: Entry["kind"], text: string): string {
  if (text.length > 600) return text;
  const words = kind === "option" ? text.replace(/^\p{L}{1,20} [\p{L}\p{N}]{1,2} ?[:.)–—-] ?/u, "") : text;
  return bareTitle(words) || text;
}

function pathOf(parent: Entry | null, bare: string, paths: Paths): number {
  const key = `${parent?.path ?? 0}/${bare}`;
  const known = paths.get(key);
  if (known !== undefined) return known;
  paths.set(key, paths.size + 1);
  return paths.size;
}

function withNeighbours(made: Entry[]): Entry[] {
  let before: Entry | null = null;
  for (const entry of made) {
    if (before !== null) {
      entry.previous = before.text;
      before.next = entry.text;
    }
    before = entry;
  }
  return made;
}
