import { lines } from "@/lib/domain/checklist/markup/lines";
import { structure } from "@/lib/domain/checklist/markup/structure";
import { words } from "@/lib/domain/checklist/markup/words";
import { cover } from "@/lib/domain/checklist/reading/cover";
import { flowHeadings } from "@/lib/domain/checklist/reading/flow-headings";
import { goPoints } from "@/lib/domain/checklist/reading/go-points";
import { outline } from "@/lib/domain/checklist/reading/outline";
import { phaseHeadings } from "@/lib/domain/checklist/reading/phase-headings";
import { problemsOf } from "@/lib/domain/checklist/reading/problems-of";
import { readSections } from "@/lib/domain/checklist/reading/read-sections";
import { claim, type Reading, type Readings } from "@/lib/domain/checklist/reading/reading";
import { withScopes } from "@/lib/domain/checklist/reading/scopes";
import { settleItems } from "@/lib/domain/checklist/reading/settle-items";
import { settleSections } from "@/lib/domain/checklist/reading/settle-sections";
import { stages } from "@/lib/domain/checklist/reading/stages";
import { title } from "@/lib/domain/checklist/reading/title";
import { spoken } from "@/lib/domain/checklist/vocabulary/spoken";
import type { Checklist, Problem } from "./checklist";

/** Turns a document into a checklist. Never throws on what a person wrote: what is doubtful is a problem with its line. */
export function parse(document: string, readings: Readings = {}): { checklist: Checklist; problems: Problem[] } {
  const source = lines(document.replace(/^\uFEFF/, ""));
  const { language, says, naming } = spoken(source);
  const { references, parts, ...written } = structure(source, readings);
  const nodes = phaseHeadings(says, flowHeadings(says, written.nodes));
  const reading = opened(readings, { says, naming, words: (text) => words(text, references) });
  if (written.settings > 0) claim(reading, "note", { from: 1, to: written.settings }, null);
  const named = title(nodes, reading.words, written.title);
  const outlines = outline(nodes, named, reading);
  readSections(reading, outlines);
  settleItems(reading);
  const holding = settleSections(outlines, reading.items);
  const points = goPoints(reading.says, outlines, (each) => holding.has(each));
  const staged = stages(reading);
  const checklist: Checklist = {
    title: named.text,
    language,
    lines: source.length,
    goLine: points[0]?.line ?? null,
    goPoints: points,
    sections: outlines.map(({ section }) => section),
    items: reading.items,
    slots: reading.slots.map(({ slot }) => slot),
    fields: reading.fields,
    stages: staged,
    blocks: cover(source, reading.claims, parts),
  };
  const problems = [...written.problems, ...reading.problems, ...problemsOf(checklist)];
  return { checklist: withScopes(says, checklist), problems: problems.sort((a, b) => a.line - b.line) };
}

const opened = (readings: Readings, said: Pick<Reading, "says" | "naming" | "words">): Reading => ({
  ...said,
  boxes: false,
  readings,
  items: [],
  slots: [],
  fields: [],
  claims: [],
  problems: [],
});
