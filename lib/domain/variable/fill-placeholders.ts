import { placeholders } from "@/lib/domain/checklist/meaning/placeholders";
import type { Variables } from "@/lib/domain/deployment/fact";

/** A run of text. Where a placeholder stands, `written` is what the document says and `set` whether `text` is its value. */
export type Piece = { text: string; written?: string; set?: boolean };

/** A text with the values of its placeholders, piece by piece; what nothing could fill is text like any other. */
export function fillPlaceholders(text: string, variables: Variables): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { name, from, to, open } of placeholders(text)) {
    if (open) continue;
    const written = text.slice(from, to);
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    pieces.push({ text: text.slice(end, from) }, { text: value ?? written, written, set: value !== undefined });
    end = to;
  }
  pieces.push({ text: text.slice(end) });
  return pieces.filter((piece) => piece.text !== "");
}
