import type { Body, Checklist, Field, Item, Section } from "@/lib/domain/checklist/checklist";
import { isCounted } from "@/lib/domain/checklist/counts";
import { placeholdersIn } from "@/lib/domain/variable/placeholders-in";
import { type Part, parts } from "./parts";

/** One row of the sheet; `depth` is 0 for a top item and one more for each group around it. */
export type SheetRow = { kind: "item"; item: Item; depth: number };
type SheetPiece = SheetRow | Exclude<Body, { kind: "item" }>;
type SheetSection = Omit<Section, "body"> & { pieces: SheetPiece[] };

/** `counted` are the ids of the leaves its progress counts; `roles` those whose scope was narrowed to this part. */
export type SheetPart = Omit<Part, "sections"> & { counted: string[]; roles: string[]; sections: SheetSection[] };

/** What the run page lays out: everything of a deployment that stays as it is. */
export type RunSheet = {
  title: string;
  parts: SheetPart[];
  fields: Field[];
  /** What a variable can fill, each once, with its first line. */
  placeholders: { name: string; line: number }[];
};

const known = new WeakMap<Checklist, RunSheet>();

/** The checklist as the run page and the report show it. */
export function runSheet(checklist: Checklist): RunSheet {
  // A checklist never changes once published, and every page of every deployment of it asks for the same sheet.
  const before = known.get(checklist);
  if (before) return before;
  const sheet = {
    title: checklist.title,
    parts: sheetParts(checklist),
    fields: checklist.fields,
    placeholders: placeholdersIn(checklist),
  };
  known.set(checklist, sheet);
  return sheet;
}

function sheetParts(checklist: Checklist): SheetPart[] {
  const rows = rowsByTop(checklist);
  const leaves = leavesBySection(checklist);
  return parts(checklist).map((part) => ({
    ...part,
    counted: part.sections.flatMap((id) => leaves.get(id) ?? []),
    roles: rolesOf(checklist, part),
    sections: sectionsOf(checklist, part).map((section) => sheetSection(section, rows)),
  }));
}

/** All but the headings of options: they stand with the item that is answered by choosing one. */
function sectionsOf({ sections, items }: Checklist, part: Part): Section[] {
  const inside = new Set(part.sections);
  const options = new Set(items.flatMap((item) => item.options.map(({ line }) => line)));
  return sections.filter(({ id, line, body }) => inside.has(id) && (body.length > 0 || !options.has(line)));
}

function leavesBySection({ items }: Checklist): Map<string, string[]> {
  const leaves = new Map<string, string[]>();
  for (const item of items.filter(isCounted)) leaves.set(item.section, [...(leaves.get(item.section) ?? []), item.id]);
  return leaves;
}

function sheetSection({ body, ...section }: Section, rows: ReadonlyMap<string, SheetRow[]>): SheetSection {
  const pieces = body.flatMap((piece): SheetPiece[] => (piece.kind === "item" ? (rows.get(piece.id) ?? []) : [piece]));
  return { ...section, pieces };
}

/** Each top item with the rows below it; parents come before their children in a checklist. */
function rowsByTop({ items }: Checklist): Map<string, SheetRow[]> {
  const tops = new Map<string, SheetRow[]>();
  const places = new Map<string, { rows: SheetRow[]; depth: number }>();
  for (const item of items) {
    const above = item.parent === null ? undefined : places.get(item.parent);
    const place = { rows: above?.rows ?? [], depth: above ? above.depth + 1 : 0 };
    place.rows.push({ kind: "item", item, depth: place.depth });
    places.set(item.id, place);
    if (!above) tops.set(item.id, place.rows);
  }
  return tops;
}

function rolesOf({ stages }: Checklist, part: Part): string[] {
  const narrowed = stages
    .flatMap(({ roles }) => roles)
    .filter(({ sections }) => sections?.some((id) => part.sections.includes(id)));
  return [...new Set(narrowed.map(({ role }) => role))];
}
