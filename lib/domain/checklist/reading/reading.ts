import type {
  BlockKind,
  Code,
  Field,
  Item,
  Note,
  Problem,
  Section,
  Slot,
  Span,
} from "@/lib/domain/checklist/checklist";
import type { Fence } from "@/lib/domain/checklist/markup/node";

/** Lines that were recognised; where two overlap, the later one holds. */
export type Claim = { kind: BlockKind; from: number; to: number; ref: string | null };

/** What a document has given so far. `boxes` says that boxes mark its items, so that plain bullets are only read. */
export type Reading = {
  boxes: boolean;
  words: (text: string) => Span[];
  items: Item[];
  /** With the section each stands in, by which stages are told apart. */
  slots: { slot: Slot; section: Section }[];
  fields: Field[];
  claims: Claim[];
  problems: Problem[];
};

/** Notes a claim on the lines of a piece of the document. */
export function claim(reading: Reading, kind: BlockKind, at: { from: number; to: number }, ref: string | null) {
  reading.claims.push({ kind, from: at.from, to: at.to, ref });
}

export const noteOf = (reading: Reading, text: string, line: number, depth: number): Note => ({
  words: reading.words(text),
  line,
  depth,
});

export const codeOf = ({ lang, text, from, to }: Fence): Code => ({ lang, text, line: from, to });
