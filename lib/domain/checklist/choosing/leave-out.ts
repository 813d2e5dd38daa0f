import type { Block, Body, Checklist, Field, Item, Section } from "@/lib/domain/checklist/checklist";
import { sectionsWithin } from "@/lib/domain/checklist/sections-within";
import { type Leaving, leaving } from "./leaving";
import { lineOf, type Piece, pieces } from "./pieces";

/**
 * Makes items, and everything in sections, into what is only read: notes and code of the item above them, or of their
 * section. A heading that was a step or a choice is a heading again. They stay in `leftOut`, as they were read.
 */
export function leaveOut(checklist: Checklist, ids: readonly string[]): Checklist {
  const out = itemsWithin(checklist, ids);
  if (out.size === 0) return checklist;
  const left = leaving(checklist, out);
  const given = pieces(left);
  const stay = checklist.items.filter(({ id }) => !out.has(id));
  const holding = new Set(stay.map(({ parent }) => parent));
  const lines = new Map(checklist.items.map(({ id, line }) => [id, line]));
  return {
    ...checklist,
    items: stay.map((item) => itemOf(item, given.get(item.id) ?? [], holding.has(item.id))),
    sections: checklist.sections.map((section) => sectionOf(section, out, given.get(section.id) ?? [], lines)),
    fields: checklist.fields.map((field) => fieldOf(field, left)),
    blocks: checklist.blocks.map((block) => blockOf(block, holding, left)),
    leftOut: [...(checklist.leftOut ?? []), ...out.values()],
  };
}

function itemsWithin({ sections, items }: Checklist, ids: readonly string[]): Map<string, Item> {
  const within = sectionsWithin(sections, ids);
  const out = new Map<string, Item>();
  for (const item of items)
    if (within.has(item.id) || within.has(item.section) || out.has(item.parent ?? "")) out.set(item.id, item);
  return out;
}

function itemOf(item: Item, given: readonly Piece[], holds: boolean): Item {
  const notes = given.flatMap((piece) => (piece.kind === "note" ? [piece.note] : []));
  const code = given.flatMap((piece) => (piece.kind === "code" ? [piece.code] : []));
  return {
    ...item,
    group: item.group && holds,
    notes: [...item.notes, ...notes].sort((a, b) => a.line - b.line),
    code: [...item.code, ...code].sort((a, b) => a.line - b.line),
  };
}

type Lines = ReadonlyMap<string, number>;

function sectionOf(section: Section, out: ReadonlyMap<string, Item>, given: readonly Piece[], lines: Lines): Section {
  const stay = section.body.filter((each) => each.kind !== "item" || !out.has(each.id));
  if (given.length === 0 && stay.length === section.body.length) return section;
  return { ...section, body: [...stay, ...given].sort((a, b) => placeOf(a, lines) - placeOf(b, lines)) };
}

function placeOf(body: Body, lines: Lines): number {
  // Safe: a body names only items that are there.
  if (body.kind === "item") return lines.get(body.id) as number;
  if (body.kind === "table") return body.line;
  return body.kind === "criterion" ? body.note.line : lineOf(body);
}

function fieldOf({ item, ...field }: Field, { out, above }: Leaving): Field {
  const left = out.get(item ?? "");
  const holder = left === undefined ? item : above(left).id;
  return holder === null || holder === undefined ? field : { ...field, item: holder };
}

const ANSWERED = new Set<Block["kind"]>(["item", "group", "step", "option-set", "procedure"]);

function blockOf(block: Block, holding: ReadonlySet<string | null>, left: Leaving): Block {
  const { ref = "", kind, from } = block;
  const item = left.out.get(ref);
  if (item === undefined) return kind === "group" && !holding.has(ref) ? { ...block, kind: "item" } : block;
  const heading = ANSWERED.has(kind) ? headed(block, item, left) : undefined;
  if (heading !== undefined) return { ...block, kind: "heading", ref: heading.id };
  const to = left.above(item).id ?? left.sectionAt(from);
  return { ...block, kind: ANSWERED.has(kind) ? "note" : kind, ref: to };
}

/** The section whose heading the block of an item, or of an option of it, is. */
function headed({ from, to }: Block, { words, line, options }: Item, { headingOf }: Leaving): Section | undefined {
  return [{ words, line }, ...options]
    .filter((each) => each.line >= from && each.line <= to)
    .map(headingOf)
    .find((section) => section !== undefined);
}
