import type { Body, Item, Note, Option } from "@/lib/domain/checklist/checklist";
import { grouped } from "@/lib/domain/grouped";
import type { Leaving } from "./leaving";

/** What is only read of an item that is left out, as it stands in a body. */
export type Piece = Extract<Body, { kind: "note" | "code" }>;

/** What left-out items held, by the id of the item or the section it goes to. */
export function pieces(leaving: Leaving): Map<string, Piece[]> {
  const given = [...leaving.out.values()].flatMap((item) => {
    const { id, depth } = leaving.above(item);
    return piecesOf(item, leaving, depth).map((piece) => ({ piece, to: id ?? leaving.sectionAt(lineOf(piece)) }));
  });
  const homes = grouped(given, ({ to }) => to);
  return new Map([...homes].map(([to, all]) => [to, all.map(({ piece }) => piece)]));
}

/** The line of a piece. */
export const lineOf = (piece: Piece): number => (piece.kind === "note" ? piece.note.line : piece.code.line);

function piecesOf(item: Item, leaving: Leaving, depth: number): Piece[] {
  return [item, ...item.options].flatMap((each) => said(each, leaving, depth));
}

function said(each: Item | Option, { headingOf }: Leaving, depth: number): Piece[] {
  const { words, line, notes, code } = each;
  const own: Note[] = headingOf(each) === undefined ? [{ words, line, depth }] : [];
  const below = depth + own.length;
  return [
    ...own.map(asNote),
    ...notes.map((note) => asNote({ ...note, depth: note.depth + below })),
    ...code.map((part): Piece => ({ kind: "code", code: part })),
  ];
}

const asNote = (note: Note): Piece => ({ kind: "note", note });
