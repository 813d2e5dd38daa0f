import type { Checklist, Problem } from "./checklist";
import { cover } from "./cover";
import { frontMatter } from "./front-matter";
import { goPoints } from "./go-points";
import { isBoxed } from "./is-boxed";
import { lines } from "./lines";
import { blockTokens, type References } from "./markdown";
import { notesAreas } from "./notes-areas";
import { outline } from "./outline";
import { plainText } from "./plain-text";
import { problemsOf } from "./problems-of";
import { readSections } from "./read-sections";
import { claim, type Reading } from "./reading";
import { settleSections } from "./settle-sections";
import { stages } from "./stages";
import { title } from "./title";
import { tree } from "./tree";
import { words } from "./words";

/** Turns a document into a checklist. Never throws on what a person wrote: what is doubtful is a problem with its line. */
export function parse(document: string): { checklist: Checklist; problems: Problem[] } {
  const source = lines(document.replace(/^\uFEFF/, ""));
  const references: References = {};
  const front = frontMatter(source);
  const text = source.map((line, index) => (index < (front?.to ?? 0) ? "" : line)).join("\n");
  const nodes = notesAreas(plainText(tree(blockTokens(text, references), source)));
  const reading = opened(isBoxed(nodes), (text) => words(text, references));
  if (front !== null) claim(reading, "note", { from: 1, to: front.to }, null);
  const named = title(nodes, reading.words, front?.title ?? null);
  const outlines = outline(nodes, named, reading.words);
  readSections(reading, outlines);
  const holding = settleSections(outlines, reading.items);
  const points = goPoints(outlines, (each) => holding.has(each));
  const staged = stages(reading.slots, "go");
  const checklist: Checklist = {
    title: named.text,
    lines: source.length,
    goLine: points[0]?.line ?? null,
    goPoints: points,
    sections: outlines.map(({ section }) => section),
    items: reading.items,
    slots: reading.slots.map(({ slot }) => slot),
    fields: reading.fields,
    stages: staged.stages,
    blocks: cover(source, reading.claims),
  };
  const problems = [...reading.problems, ...staged.problems, ...problemsOf(checklist)];
  return { checklist, problems: problems.sort((a, b) => a.line - b.line) };
}

const opened = (boxes: boolean, read: Reading["words"]): Reading => ({
  boxes,
  words: read,
  items: [],
  slots: [],
  fields: [],
  claims: [],
  problems: [],
});
