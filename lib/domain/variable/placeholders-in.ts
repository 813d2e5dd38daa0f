import type { Body, Checklist, Code, Note, Span } from "@/lib/domain/checklist/checklist";
import { placeholders } from "@/lib/domain/checklist/meaning/placeholders";

type Named = { name: string; line: number };
type Text = { text: string; line: number };

/** What a value can fill in a checklist: each placeholder once, with the first line it stands on. */
export function placeholdersIn({ items, sections }: Pick<Checklist, "items" | "sections">): Named[] {
  const lines = new Map<string, number>();
  const texts = [
    ...items.flatMap((item) => [
      ...spans(item.words, item.line),
      ...below(item),
      ...item.options.flatMap((option) => [...spans(option.words, option.line), ...below(option)]),
    ]),
    ...sections.flatMap(({ body }) => body.flatMap(read)),
  ];
  for (const { text, line } of texts) {
    for (const { name, open } of placeholders(text)) {
      if (!open) lines.set(name, Math.min(line, lines.get(name) ?? line));
    }
  }
  return [...lines].map(([name, line]) => ({ name, line })).sort((left, right) => left.line - right.line);
}

/** Span by span, as they are filled. */
const spans = (words: readonly Span[], line: number): Text[] =>
  words.map((span) => ({ text: typeof span === "string" ? span : span.text, line }));

const below = ({ notes, code }: { notes: Note[]; code: Code[] }): Text[] => [
  ...notes.flatMap(({ words, line }) => spans(words, line)),
  ...code,
];

function read(piece: Body): Text[] {
  switch (piece.kind) {
    case "item":
      return [];
    case "code":
      return [piece.code];
    case "table":
      return piece.rows.flatMap((row) => row.flatMap((cell) => spans(cell, piece.line)));
    default:
      return spans(piece.note.words, piece.note.line);
  }
}
