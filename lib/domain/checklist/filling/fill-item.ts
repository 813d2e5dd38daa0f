import type { Item, Option } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { boxesIn, withBox } from "./boxes";
import type { ItemMark } from "./marks";
import { note } from "./note";
import { lineOf, type Page, rewrite } from "./page";
import { isRow, statesIn } from "./table-row";

/** Ticks the box of an item where it is done, clears it where it is not, and notes what a box cannot say. */
export function fillItem(page: Page, says: Says, item: Item, mark: ItemMark) {
  if (item.options.length > 0) fillOptions(page, item, mark);
  else fillLine(page, says, item.line, mark);
}

function fillLine(page: Page, says: Says, line: number, { done, said }: ItemMark) {
  const count = boxesIn(lineOf(page, line));
  if (count > 1 && isRow(lineOf(page, line))) fillStates(page, says, line, done);
  else rewrite(page, line, (text) => withBox(text, 0, done));
  if (said !== null && !(done && count > 0)) note(page, line, said);
}

/** Of boxes side by side for the states an item can have, those that say "done" are ticked and no other beside them. */
function fillStates(page: Page, says: Says, line: number, done: boolean) {
  for (const [box, isDone] of statesIn(page, says, line).entries())
    if (isDone || done) rewrite(page, line, (text) => withBox(text, box, isDone && done));
}

/** The chosen option is marked in its own box, or noted behind its words; anything else stands behind the question. */
function fillOptions(page: Page, { line, options }: Item, mark: ItemMark) {
  const boxes = boxesOf(page, options);
  const isOwn = boxesIn(lineOf(page, line)) > options.filter((option) => option.line === line).length;
  if (isOwn) rewrite(page, line, (text) => withBox(text, 0, mark.done));
  for (const option of options) {
    const isChosen = mark.done && option.id === mark.option;
    const box = boxes.get(option);
    if (box !== undefined) rewrite(page, option.line, (text) => withBox(text, box, isChosen));
    else if (isChosen && mark.said !== null) note(page, option.line, mark.said);
  }
  if (!mark.done && mark.said !== null) note(page, line, mark.said);
}

/** Which box of its line is an option's: the last ones of it, for the line may begin with a box of the question. */
function boxesOf(page: Page, options: readonly Option[]): Map<Option, number> {
  const found = new Map<Option, number>();
  for (const [at, option] of options.entries()) {
    const after = options.slice(at + 1).filter(({ line }) => line === option.line).length;
    const box = boxesIn(lineOf(page, option.line)) - 1 - after;
    if (box >= 0) found.set(option, box);
  }
  return found;
}
