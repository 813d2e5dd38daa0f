import type { Checklist, Item, Section } from "@/lib/domain/checklist/checklist";
import { checklist } from "@/lib/domain/deployment/sample.test-fixture";

/** An outline in a few words: each section with the items in it, `id: words`, two spaces deeper for what stands below. */
export type Outline = Record<string, string[]>;

const section = (id: string, line: number): Section => ({
  ...{ id, title: `Section ${id}`, level: 2, line, parent: null, window: null, optional: false, contingency: null },
  body: [],
});

/** A version of a template. `go` is the section go stands before; the stages are those of the sample. */
export function version(outline: Outline, go: string | null, more: Partial<Checklist> = {}): Checklist {
  const sections: Section[] = [];
  const items: Item[] = [];
  for (const [name, texts] of Object.entries(outline)) {
    const at = section(name, sections.length + items.length + 1);
    const inside = itemsIn(name, texts, at.line);
    at.body = inside.filter(({ parent }) => parent === null).map(({ id }) => ({ kind: "item", id }));
    sections.push(at);
    items.push(...inside);
  }
  const goLine = sections.find(({ id }) => id === go)?.line ?? null;
  return { ...checklist, lines: sections.length + items.length, goLine, sections, items, fields: [], ...more };
}

function itemsIn(name: string, texts: readonly string[], line: number): Item[] {
  const below = (text: string | undefined) => text?.startsWith("  ") ?? false;
  let group = "";
  return texts.map((text, at) => {
    const [id = "", words = ""] = text.trim().split(": ");
    if (!below(text)) group = id;
    const place = { section: name, parent: below(text) ? group : null, line: line + at + 1 };
    return { ...itemIn(id, words, place), group: !below(text) && below(texts[at + 1]) };
  });
}

const itemIn = (id: string, words: string, at: Pick<Item, "section" | "parent" | "line">): Item => ({
  ...{ id, kind: "item", group: false, words: [words], to: at.line, code: [], notes: [], options: [] },
  ...{ optional: false, contingency: null, computed: null, condition: null, ticked: false },
  ...at,
});

/** A checklist told as `version` takes it. */
export function outlineOf({ sections, items }: Checklist): Outline {
  return Object.fromEntries(
    sections.map(({ id }) => [
      id,
      items
        .filter((item) => item.section === id)
        .map(({ id: item, words, parent }) => `${parent ? "  " : ""}${item}: ${words.join("")}`),
    ]),
  );
}
