import { frontMatter } from "@/lib/domain/checklist/markup/front-matter";
import { isBoxed } from "@/lib/domain/checklist/markup/is-boxed";
import { lines } from "@/lib/domain/checklist/markup/lines";
import { blockTokens, type References } from "@/lib/domain/checklist/markup/markdown";
import { notesAreas } from "@/lib/domain/checklist/markup/notes-areas";
import { plainText } from "@/lib/domain/checklist/markup/plain-text";
import { tree } from "@/lib/domain/checklist/markup/tree";
import { words } from "@/lib/domain/checklist/markup/words";
import { cover } from "@/lib/domain/checklist/reading/cover";
import { goPoints } from "@/lib/domain/checklist/reading/go-points";
import { outline } from "@/lib/domain/checklist/reading/outline";
import { problemsOf } from "@/lib/domain/checklist/reading/problems-of";
import { readSections } from "@/lib/domain/checklist/reading/read-sections";
import { claim, type Reading } from "@/lib/domain/checklist/reading/reading";
import { settleSections } from "@/lib/domain/checklist/reading/settle-sections";
import { stages } from "@/lib/domain/checklist/reading/stages";
import { title } from "@/lib/domain/checklist/reading/title";
import type { Checklist, Problem } from "./checklist";

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
