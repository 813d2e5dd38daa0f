import { readBody } from "./body";
import { isOptionPart, isOptionSet, readOptionSet } from "./option-sets";
import type { Outline } from "./outline";
import { claim, type Reading } from "./reading";
import { isStep, readStep } from "./steps";

/** Reads all sections in document order; the sections of options are read with the set that they belong to. */
export function readSections(reading: Reading, outlines: readonly Outline[]) {
  const sets = new Set(outlines.filter(isOptionSet));
  const options = new Set<Outline>();
  for (const outline of outlines) {
    if (isWithin(outline, sets, options)) options.add(outline);
    else readSection(reading, outline, sets.has(outline));
  }
}

type Some = ReadonlySet<Outline>;
const isWithin = (outline: Outline, sets: Some, options: Some): boolean =>
  outline.parent !== null && (options.has(outline.parent) || (sets.has(outline.parent) && isOptionPart(outline)));

function readSection(reading: Reading, outline: Outline, isSet: boolean) {
  const { heading, isTitle, section } = outline;
  if (isSet) readOptionSet(reading, outline);
  else if (isStep(reading, outline)) readStep(reading, outline);
  else {
    claim(reading, isTitle ? "title" : "heading", heading, section.id);
    readBody(reading, outline);
  }
}
