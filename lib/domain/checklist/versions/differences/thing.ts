import { type Checklist, type Field, type Item, plain, type Section } from "@/lib/domain/checklist/checklist";
import { quoted } from "@/lib/domain/checklist/versions/quoted";

/** A section, an item or a blank as two versions are compared by it. A heading that is a step or a choice is its item. */
export type Thing = {
  of: "section" | "item" | "field";
  id: string;
  line: number;
  words: string;
  /** What it stands in; null where that is nothing, or not looked at. */
  above: string | null;
};

/** All things of a checklist in document order. */
export function thingsIn({ sections, items, fields }: Pick<Checklist, "sections" | "items" | "fields">): Thing[] {
  const known = new Map(sections.map((section) => [section.id, section]));
  const asItem = new Set(items.filter((item) => isHeading(item, known)).map(({ section }) => section));
  const found: Thing[] = [
    ...sections.filter(({ id }) => !asItem.has(id)).map(ofSection),
    ...items.map((item) =>
      ofItem(item, isHeading(item, known) ? (known.get(item.section)?.parent ?? null) : item.section),
    ),
    ...fields.map(ofField),
  ];
  return found.sort((a, b) => a.line - b.line);
}

/** How a sentence names a thing. */
export function named({ of, words }: Pick<Thing, "of" | "words">): string {
  if (of === "item") return quoted(words);
  return of === "section" ? `Section ${quoted(words)}` : `Blank ${quoted(words)}`;
}

/** What was added to a deployment, or kept through an upgrade, may have the line of its section and is no heading. */
function isHeading({ parent, section, line, words }: Item, known: ReadonlyMap<string, Section>): boolean {
  const heading = known.get(section);
  return parent === null && heading?.line === line && heading.title === plain(words).trim();
}

const ofSection = (it: Section): Thing => ({
  ...{ of: "section", id: it.id, line: it.line, words: it.title, above: it.parent },
});

const ofItem = (it: Item, section: string | null): Thing => ({
  ...{ of: "item", id: it.id, line: it.line, words: plain(it.words), above: it.parent ?? section },
});

const ofField = (it: Field): Thing => ({
  ...{ of: "field", id: it.id, line: it.line, words: it.label, above: it.item ?? null },
});
