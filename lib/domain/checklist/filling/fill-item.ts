import type { Item, Option } from "@/lib/domain/checklist/checklist";
import { boxesIn, withBox } from "./boxes";
import type { ItemMark } from "./marks";
import { lineOf, type Page, rewrite } from "./page";
import { withNote } from "./with-note";

/** Ticks the box of an item where it is done, clears it where it is not, and notes what a box cannot say. */
export function fillItem(page: Page, item: Item, mark: ItemMark) {
  if (item.options.length > 0) fillOptions(page, item, mark);
  else fillLine(page, item.line, mark, 0);
}

function fillLine(page: Page, line: number, { done, said }: ItemMark, box: number) {
  const boxed = boxesIn(lineOf(page, line)) > box;
  rewrite(page, line, (text) => withBox(text, box, done));
  if (said !== null && !(done && boxed)) rewrite(page, line, (text) => withNote(text, said));
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

const note = (page: Page, line: number, said: string) => rewrite(page, line, (text) => withNote(text, said));

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
