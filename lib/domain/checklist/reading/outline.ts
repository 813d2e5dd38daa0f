import { plain, type Section, type Span } from "@/lib/domain/checklist/checklist";
import { type Box, box } from "@/lib/domain/checklist/markup/box";
import { hasBox } from "@/lib/domain/checklist/markup/has-box";
import type { Heading, Node } from "@/lib/domain/checklist/markup/node";
import { bareTitle } from "@/lib/domain/checklist/meaning/bare-title";
import { type Contingent, contingencies } from "@/lib/domain/checklist/meaning/contingencies";
import { type Purpose, purpose } from "@/lib/domain/checklist/meaning/purpose";
import { windows } from "@/lib/domain/checklist/meaning/windows";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import type { Title } from "./title";

/** A section with what stands in it, before it is read. `boxed`: a box stands in it or in a section below. */
export type Outline = {
  section: Section;
  words: Span[];
  /** Its title without a number or a sign before it. */
  bare: string;
  heading: Heading;
  nodes: Node[];
  parent: Outline | null;
  parts: Outline[];
  purpose: Purpose;
  contingent: Contingent;
  /** Prepares: says "Pre-…" or stands below a title that does. */
  before: boolean;
  /** Follows the launch: says "Post-…" or stands below a title that does. */
  after: boolean;
  isTitle: boolean;
  boxed: boolean;
  /** The box in its heading, in a document that ticks off its headings. */
  box: Box | null;
  /** The last line that only names who signs on the lines below it. */
  signer?: { text: string; from: number; to: number };
  /** A flow that a person left out: its lines are only read. */
  leftOut?: true;
};

type Spoken = { words: (text: string) => Span[]; says: Says };

/** All sections in document order; what stands before the first heading gets one made of the title. */
export function outline(nodes: readonly Node[], title: Title, reading: Spoken): Outline[] {
  const all: Outline[] = [];
  const titled = { words: [title.text], parent: null, isTitle: true, box: null };
  // No line is its heading: the range is empty.
  const unwritten: Heading = { kind: "heading", from: 1, to: 0, text: title.text, level: 1 };
  const ticks = areTicked(nodes);
  let current =
    nodes.length > 0 && nodes[0]?.kind !== "heading"
      ? section(all, reading.says, { heading: unwritten, ...titled })
      : null;
  for (const node of nodes) {
    if (node.kind !== "heading") current?.nodes.push(node);
    else if (node === title.heading) current = section(all, reading.says, { heading: node, ...titled });
    else current = section(all, reading.says, headed(reading, node, above(current, node), ticks));
  }
  for (const each of all.toReversed()) markBoxed(each);
  return all;
}

function headed({ words }: Spoken, heading: Heading, parent: Outline | null, ticks: boolean): Made {
  const found = ticks ? box(heading.text) : null;
  return { heading, words: words(found?.rest ?? heading.text), parent, isTitle: false, box: found };
}

/** Whether headings are ticked off ("## [ ] Drain the nodes"): several have a box, some of them an open one. */
function areTicked(nodes: readonly Node[]): boolean {
  const boxes = nodes.flatMap((node) => (node.kind === "heading" ? (box(node.text) ?? []) : []));
  return boxes.length > 1 && boxes.some(({ ticked }) => !ticked);
}

/** The section that a heading stands in: the nearest before it of a higher rank. */
function above(before: Outline | null, { level }: Heading): Outline | null {
  let parent = before;
  while (parent !== null && parent.section.level >= level) parent = parent.parent;
  return parent;
}

type Made = Pick<Outline, "heading" | "words" | "parent" | "isTitle" | "box">;

function section(all: Outline[], says: Says, made: Made): Outline {
  const text = plain(made.words).trim();
  const bare = bareTitle(text);
  const said = made.isTitle ? plainTitle : meaning(says, bare, made.parent);
  const section: Section = {
    id: `s${all.length + 1}`,
    title: text,
    level: made.heading.level,
    line: made.heading.from,
    parent: made.parent?.section.id ?? null,
    window: made.isTitle ? null : windows(says, text, said.after || says("later", text) !== null),
    optional: said.optional,
    contingency: null,
    body: [],
  };
  const outlined = outlinedBy(made, bare, said, section);
  all.push(outlined);
  made.parent?.parts.push(outlined);
  return outlined;
}

// Every part by its name: an object spread from several is slow to make, and slow to read ever after.
const outlinedBy = (made: Made, bare: string, said: Meaning, section: Section): Outline => ({
  section,
  words: made.words,
  bare,
  heading: made.heading,
  nodes: [],
  parent: made.parent,
  parts: [],
  purpose: said.purpose,
  contingent: said.contingent,
  before: said.before,
  after: said.after,
  isTitle: made.isTitle,
  boxed: false,
  box: made.box,
});

type Meaning = Pick<Outline, "purpose" | "contingent" | "before" | "after"> & Pick<Section, "optional">;

/** The title of the document says nothing about its sections, or a "Pre-launch checklist" would launch nowhere. */
const plainTitle: Meaning = {
  purpose: "work",
  contingent: { of: null, executes: false },
  before: false,
  after: false,
  optional: false,
};

function meaning(says: Says, words: string, parent: Outline | null): Meaning {
  const above = parent ?? plainTitle;
  // "Triggers" below "Rollback" says when to go back.
  const triggers = parent !== null && parent.contingent.of !== null && says("stops", `${parent.bare} ${words}`);
  return {
    purpose: triggers ? "stops" : purpose(says, words, above.purpose),
    contingent: contingencies(says, words, above.contingent),
    before: above.before || says("before", words) !== null,
    after: above.after || says("after", words) !== null,
    optional: parent?.section.optional || says("optional", words) !== null,
  };
}

function markBoxed(each: Outline) {
  each.boxed = each.nodes.some(isBoxed) || each.parts.some((part) => part.boxed);
}

const isBoxed = (node: Node) => (node.kind === "list" && node.boxed) || (node.kind === "table" && hasBox(node));
