import type { Body, Checklist, Item, Section } from "@/lib/domain/checklist/checklist";
import type { Place } from "./graft";

export type ItemPlace = Place & { item: Item };
export type SectionPlace = Place & { section: Section };

/** Sections without a parent. */
export const TOP = "";

const topOf = (section: string): string => `in ${section}`;

/** What an item stands in: its group, or its section. */
export const underOf = ({ parent, section }: Pick<Item, "parent" | "section">): string => parent ?? topOf(section);

export const itemPlace = (item: Item): ItemPlace => ({ id: item.id, under: underOf(item), item });

export const sectionPlace = (section: Section): SectionPlace => ({
  id: section.id,
  under: section.parent ?? TOP,
  section,
});

/** Sections in document order, each below the one it is listed under. */
export function arrangeSections(lists: ReadonlyMap<string, SectionPlace[]>, under: string = TOP): Section[] {
  const parent = under === TOP ? null : under;
  return (lists.get(under) ?? []).flatMap(({ id, section }) => [{ ...section, parent }, ...arrangeSections(lists, id)]);
}

/** Items in document order, each where it is listed, and the sections with them in their bodies. */
export function arrangeItems(
  sections: readonly Section[],
  lists: ReadonlyMap<string, ItemPlace[]>,
): Pick<Checklist, "sections" | "items"> {
  return {
    items: sections.flatMap(({ id, line }) => itemsIn(lists, topOf(id), { section: id, parent: null, line })),
    sections: sections.map((section) => ({ ...section, body: bodyOf(section, lists.get(topOf(section.id))) })),
  };
}

type Spot = Pick<Item, "section" | "parent" | "line">;

function itemsIn(lists: ReadonlyMap<string, ItemPlace[]>, under: string, spot: Spot): Item[] {
  let { line } = spot;
  return (lists.get(under) ?? []).flatMap((place) => {
    const item = at(place.item, { ...spot, line });
    line = item.line;
    return [item, ...itemsIn(lists, item.id, { ...spot, parent: item.id, line })];
  });
}

/** What stands in no line of the document has the line of what it stands behind, and with it that one's gate. */
function at(item: Item, { section, parent, line }: Spot): Item {
  if (item.origin === undefined) return { ...item, section, parent };
  return { ...item, section, parent, line, to: line, options: item.options.map((option) => ({ ...option, line })) };
}

/** What stood in the section in this order stays between its prose; any other item follows the one it is listed behind. */
function bodyOf({ body }: Section, tops: readonly ItemPlace[] = []): Body[] {
  const places = new Map(body.map((piece, place) => [piece.kind === "item" ? piece.id : null, place]));
  const runs = new Map<string, Body[]>();
  let run: Body[] = [];
  let last = -1;
  for (const { id } of tops) {
    const place = places.get(id) ?? -1;
    if (place > last) {
      last = place;
      run = runs.size === 0 ? run : [];
      runs.set(id, run);
    }
    run.push({ kind: "item", id });
  }
  const placed = body.flatMap((piece) => (piece.kind === "item" ? (runs.get(piece.id) ?? []) : [piece]));
  return runs.size === 0 ? [...placed, ...run] : placed;
}
