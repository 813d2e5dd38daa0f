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
import type { Naming } from "@/lib/domain/checklist/vocabulary/naming";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";

/** Lines that were recognised; where two overlap, the later one holds. */
export type Claim = { kind: BlockKind; from: number; to: number; ref: string | null };

/** A slot with the section it stands in and the stage it names itself, by which stages are told apart. */
export type Placed = {
  slot: Slot;
  section: Section;
  stage: string | null;
  /** The heading of its sign-off block where that stands after the launch, so that it may decide close. */
  late: Section | null;
  /** Lines for the name and the date of who signs are added to it. */
  place: Claim;
};

/** Answers to what was asked about a document, by line (`Problem.answers`). */
export type Readings = Readonly<Record<string, string>>;

/** What a document has given so far. `boxes` says that boxes mark its items, so that plain bullets are only read. */
export type Reading = {
  boxes: boolean;
  /** How a person wants doubtful places read, by their line. */
  readings: Readings;
  words: (text: string) => Span[];
  says: Says;
  naming: Naming;
  items: Item[];
  slots: Placed[];
  fields: Field[];
  claims: Claim[];
  problems: Problem[];
};

/** Notes a claim on the lines of a piece of the document. */
export function claim(reading: Reading, kind: BlockKind, at: { from: number; to: number }, ref: string | null): Claim {
  const made = { kind, from: at.from, to: at.to, ref };
  reading.claims.push(made);
  return made;
}

export const noteOf = (reading: Reading, text: string, line: number, depth: number): Note => ({
  words: reading.words(text),
  line,
  depth,
});

export const codeOf = ({ lang, text, from, to }: Fence): Code => ({ lang, text, line: from, to });
