import type { Field } from "@/lib/domain/checklist/checklist";
import { blankLabels, withBlanks } from "./blanks";
import { boxesIn, withBox } from "./boxes";
import { escaped } from "./escaped";
import { lineOf, type Page, rewrite } from "./page";
import { inCell } from "./table-row";

/** Writes a value into the place the document has for it. */
export function fillField(page: Page, field: Field, value: string) {
  const places = range(field).filter((line) => blankLabels(lineOf(page, line)).length > 0);
  if (field.kind === "status" && boxed(page, field).length > 0) choose(page, field, value);
  else if (places.length > 1) fillArea(page, places, value);
  else rewrite(page, places[0] ?? field.line, (text) => withValue(text, field, escaped(value)));
}

const range = ({ line, to }: Field): number[] => Array.from({ length: to - line + 1 }, (_, index) => line + index);

/** Every box of a choice, with its line and its place in it. */
const boxed = (page: Page, field: Field) =>
  range(field).flatMap((line) => Array.from({ length: boxesIn(lineOf(page, line)) }, (_, box) => ({ line, box })));

function choose(page: Page, field: Field, value: string) {
  const chosen = field.choices.indexOf(value);
  // A line may begin with a box of its own before those that are chosen from.
  const boxes = boxed(page, field).slice(-field.choices.length);
  for (const [at, { line, box }] of boxes.entries()) rewrite(page, line, (text) => withBox(text, box, at === chosen));
}

/** Lines to write on take a line of the value each, the last one the rest. */
function fillArea(page: Page, places: readonly number[], value: string) {
  const told = value.trim().split(/[ \t]*\r?\n[ \t]*/);
  for (const [at, place] of places.entries()) {
    const words = at < places.length - 1 ? told[at] : told.slice(at).join(" / ");
    if (words) rewrite(page, place, (text) => withBlanks(text, [atMargin(escaped(words))]));
  }
}

/** At the beginning of a line a number or a dash would make a list of it, equals signs a heading of the line before. */
const atMargin = (words: string): string => words.replace(/^[-+=]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");

function withValue(line: string, { label, value: stated }: Field, value: string): string {
  const labels = blankLabels(line);
  if (labels.length > 0) {
    const own = Math.max(
      0,
      labels.findIndex((before) => before.includes(label)),
    );
    return withBlanks(
      line,
      labels.map((_, at) => (at === own ? value : null)),
    );
  }
  const at = stated === null ? -1 : line.lastIndexOf(stated);
  if (stated !== null && at >= 0) return line.slice(0, at) + value + line.slice(at + stated.length);
  return (
    inCell(line, value) ?? line.replace(/(?<![ \t])[ \t]*$/, (blanks) => ` ${value}${blanks.length > 1 ? blanks : ""}`)
  );
}
