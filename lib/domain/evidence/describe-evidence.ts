import type { Evidence } from "./evidence";
import type { EvidenceFact, Shown } from "./fact";

/** What happened to the evidence of an item, as the rest of a sentence. `words` are the item's, in their marks. */
export function describeEvidence(fact: EvidenceFact, piece: Pick<Evidence, "shown"> | undefined, words: string) {
  if (fact.type === "evidence.added") return `added ${shownWords(fact.shown)} to ${words}`;
  const what = piece ? shownWords(piece.shown) : "a piece of evidence";
  return `withdrew ${what} from ${words}: “${fact.reason}”`;
}

/** A piece of evidence in a few words. */
export function shownWords(shown: Shown): string {
  switch (shown.kind) {
    case "file":
      return `the file ${shown.name}`;
    case "link":
      return `the link ${shown.text || shown.href}`;
    case "note":
      return `the note “${shown.text}”`;
  }
}
