import type { Box } from "./box";

type Place = { from: number; to: number };
export type Heading = Place & { kind: "heading"; text: string; level: number };
export type Paragraph = Place & { kind: "paragraph"; text: string };
export type Fence = Place & { kind: "code"; text: string; lang: string };
export type Table = Place & { kind: "table"; rows: { line: number; cells: string[] }[] };
/** A thematic break; `blank` where the source is a line of underscores, `length` characters long. */
export type Rule = Place & { kind: "rule"; blank: boolean; length: number };
/** A label with lines of underscores below it; `text` is the label. */
export type Area = Place & { kind: "area"; text: string };
/** `lead` is the first paragraph without its box, `below` what is nested; `boxed` says that a box is here or below. */
export type Bullet = Place & {
  mark: string;
  box: Box | null;
  boxed: boolean;
  lead: Paragraph | null;
  below: Node[];
};
export type List = Place & { kind: "list"; ordered: boolean; boxed: boolean; bullets: Bullet[] };

/** A piece of the document's structure; lines are counted from 1, `to` is included. Quotations are dissolved. */
export type Node = Heading | Paragraph | Fence | Table | Rule | Area | List;
