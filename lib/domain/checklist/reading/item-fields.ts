import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { type Labelled, labelled } from "@/lib/domain/checklist/markup/labelled";
import { isUnwritten } from "@/lib/domain/checklist/meaning/is-unwritten";
import { named } from "@/lib/domain/checklist/meaning/owners";
import type { Holder } from "./attach";
import { commandIn } from "./command-in";
import { addField, asks } from "./fields";
import { claim, noteOf, type Reading } from "./reading";

/** A line below an item; `ends` says that nothing is nested below it. */
export type Row = { text: string; line: number; depth: number; ends: boolean };

/** Whether a line below an item says something of it ("Owner: DBA") or asks for it ("Evidence: ____"). */
export function isItemField(reading: Reading, text: string): boolean {
  const found = labelled(text);
  return asks(reading.says, text) || (found !== null && reading.says("itemField", found.label) !== null);
}

/** Reads such a line: what is open becomes a field of the item, what is given a note of it; false where it is none. */
export function readItemField(reading: Reading, row: Row, holder: Holder, item: string): boolean {
  const { text } = row;
  if (!isItemField(reading, text)) return false;
  const found = labelled(text);
  if (found === null || asks(reading.says, text) || isOpen(found, row)) {
    const title = isItem(holder) ? plain(holder.words) : "";
    return addField(reading, row, { item, title });
  }
  give(reading, found, row, holder, item);
  return true;
}

const isOpen = ({ rest, value }: Labelled, { ends }: Row) => value === null || (rest === "" ? ends : isUnwritten(rest));

function give(reading: Reading, { label, rest }: Labelled, { text, line, depth }: Row, holder: Holder, item: string) {
  const at = { from: line, to: line };
  const command = commandIn(reading.says, label, rest, line);
  if (command !== null) {
    holder.code.push(command);
    claim(reading, "code", at, item);
    return;
  }
  holder.notes.push(noteOf(reading, text, line, depth));
  claim(reading, "field", at, item);
  if (isItem(holder)) tell(reading, holder, label, rest);
}

const isItem = (holder: Holder): holder is Item => "section" in holder;

function tell({ says }: Reading, item: Item, label: string, rest: string) {
  if (rest === "") return;
  if (says("itemOwner", label)) {
    item.owners ??= [];
    item.owners.push(...named(rest));
  }
  if (says("itemExpected", label)) {
    item.expected ??= [];
    item.expected.push(rest.replace(/^`([^`]*)`$/, "$1"));
  }
}
