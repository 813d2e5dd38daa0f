import type { Variables } from "@/lib/domain/deployment/fact";
import { fillPlaceholders } from "@/lib/domain/variable/fill-placeholders";

/** A text with the values of its placeholders; what the document says itself is told on hover and to a screen reader. */
export function Filled({ text, variables }: { text: string; variables: Variables }) {
  return fillPlaceholders(text, variables).map((piece, at) =>
    piece.written === undefined ? (
      piece.text
    ) : (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order
        key={at}
        className={piece.set ? "filled" : "unfilled"}
        title={piece.set ? `In the document: ${piece.written}` : "A placeholder that no variable fills yet"}
      >
        {piece.text}
      </mark>
    ),
  );
}
