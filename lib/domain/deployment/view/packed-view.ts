import type { Item } from "@/lib/domain/checklist/checklist";
import type { RunSheet } from "./run-sheet";
import type { RunView } from "./run-view";

/** A run page as two texts: a framework carries a text far more cheaply than some ten thousand properties. */
export type PackedView = { sheet: string; rest: string };

/** What most items are: left out of the text, and put in again. */
const USUAL = {
  kind: "item",
  parent: null,
  group: false,
  code: [],
  notes: [],
  options: [],
  optional: false,
  contingency: null,
  computed: null,
  condition: null,
  ticked: false,
} satisfies Partial<Item>;

const usual = new Map(Object.entries(USUAL).map(([key, value]) => [key, JSON.stringify(value)]));
const known = new WeakMap<RunSheet, string>();

/** Packs a view. A sheet is packed once, however many pages show it. */
export function packView({ sheet, ...rest }: RunView): PackedView {
  const text = known.get(sheet) ?? JSON.stringify(sheet, withoutUsual);
  known.set(sheet, text);
  return { sheet: text, rest: JSON.stringify(rest) };
}

/** The view as it was packed. */
export function unpackView({ sheet: text, rest }: PackedView): RunView {
  // Safe: both texts are what `packView` made of a view.
  const sheet = JSON.parse(text) as RunSheet;
  for (const part of sheet.parts) {
    for (const section of part.sections) section.pieces = section.pieces.map(withUsual);
  }
  return { sheet, ...(JSON.parse(rest) as Omit<RunView, "sheet">) };
}

function withoutUsual(key: string, value: unknown): unknown {
  return key === "item" ? Object.fromEntries(Object.entries(value as Item).filter(isUnusual)) : value;
}

const isUnusual = ([key, value]: [string, unknown]): boolean => usual.get(key) !== JSON.stringify(value);

type Piece = RunSheet["parts"][number]["sections"][number]["pieces"][number];

const withUsual = (piece: Piece): Piece =>
  piece.kind === "item" ? { ...piece, item: { ...USUAL, ...piece.item } } : piece;
