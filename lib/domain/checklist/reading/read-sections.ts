import { isBoxed } from "@/lib/domain/checklist/markup/is-boxed";
import { readBody } from "./body";
import { markFlows, settleFlows } from "./flows";
import { isOptionPart, isOptionSet, readOptionSet } from "./option-sets";
import type { Outline } from "./outline";
import { putBody } from "./put-body";
import { claim, type Reading } from "./reading";
import { isStep, readStep } from "./steps";

/** Reads all sections in document order; the sections of options are read with the set that they belong to. */
export function readSections(reading: Reading, outlines: readonly Outline[]) {
  // Boxes of a sign-off block are signed and do not say how the items of a document are marked.
  reading.boxes = outlines.some(({ purpose, nodes, box }) => box !== null || (purpose !== "signOff" && isBoxed(nodes)));
  markFlows(reading, outlines);
  const sets = new Set(outlines.filter((each) => isOptionSet(reading.says, each)));
  const options = new Set<Outline>();
  for (const outline of outlines) {
    if (isWithin(reading, outline, sets, options)) options.add(outline);
    else readSection(reading, outline, sets.has(outline));
  }
  settleFlows(reading, outlines);
}

type Some = ReadonlySet<Outline>;
const isWithin = ({ says }: Reading, outline: Outline, sets: Some, options: Some): boolean =>
  outline.parent !== null && (options.has(outline.parent) || (sets.has(outline.parent) && isOptionPart(says, outline)));

function readSection(reading: Reading, outline: Outline, isSet: boolean) {
  const { heading, isTitle, section } = outline;
  if (outline.leftOut) putAside(reading, outline);
  else if (isSet) readOptionSet(reading, outline);
  else if (isStep(reading, outline)) readStep(reading, outline);
  else {
    claim(reading, isTitle ? "title" : "heading", heading, section.id);
    readBody(reading, outline);
  }
}

function putAside(reading: Reading, outline: Outline) {
  claim(reading, "heading", outline.heading, outline.section.id);
  for (const node of outline.nodes) putBody(reading, outline, node);
}
