import { hasBlank } from "@/lib/domain/checklist/markup/has-blank";
import { labelled } from "@/lib/domain/checklist/markup/labelled";
import { isRole } from "@/lib/domain/checklist/meaning/roles";
import { doubt } from "./doubt";
import type { Outline } from "./outline";
import type { Placed, Reading } from "./reading";
import { addSlot } from "./sign-off-slots";
import { type SlotLine, type SlotPlace, slotLine } from "./slot-line";

type Row = { text: string; from: number; to: number };

/** What stands before the first heading below the title describes the document itself. */
export const isHead = ({ isTitle, parent, section }: Outline): boolean =>
  isTitle || (parent === null && section.id === "s1");

/** Where the lines of a section stand, for telling places for signatures; behind items the head is over. */
export const placeIn = ({ items }: Reading, outline: Outline): SlotPlace["at"] => {
  if (outline.purpose === "signOff") return "block";
  return isHead(outline) && items.length === 0 ? "head" : "loose";
};

/** Reads a line as a place for a signature or as one for the name or the date of who signs; false where it is none. */
export function readSlotRow(reading: Reading, outline: Outline, row: Row, form: SlotPlace["form"] = "row"): boolean {
  if (readDetail(reading, outline, row)) return true;
  const place = placeIn(reading, outline);
  // A box is no part of what describes the document.
  const at = form === "box" && place === "head" ? "loose" : place;
  const line =
    slotLine(reading, row.text, { at, form }) ??
    (form === "box" && outline.purpose === "work" ? approval(reading, row) : null);
  if (line !== null) addSlot(reading, outline, line, row);
  return line !== null;
}

/** "QA sign-off" in a box among the work can be a task or a signature: a person may say so. */
function approval(reading: Reading, { text, from }: Row): SlotLine | null {
  if (reading.says("signOff", text) === null || hasBlank(text) || !isRole(reading, text)) return null;
  const message = `"${text}" stands among the work and is read as an item; let it be a signature where that role signs.`;
  const answers = [
    { value: "item", label: "It is an item to tick" },
    { value: "sign-off", label: "It is a place to sign" },
  ];
  const chosen = doubt(reading, { line: from, message, answers, proposed: "item" });
  return chosen === "item" ? null : { label: text, role: text };
}

/** "Name: ____" and "Date: ____" belong to the slot right above, or make one for who is named above them. */
function readDetail(reading: Reading, outline: Outline, row: Row): boolean {
  const open = openSlot(reading, outline, row.from);
  if (open !== null) {
    if (!isDetail(reading, row)) return false;
    open.place.to = row.to;
    return true;
  }
  const { signer } = outline;
  if (signer === undefined || row.from - signer.to > 2 || !isDetail(reading, row)) return false;
  addSlot(reading, outline, { label: signer.text, role: signer.text }, { from: signer.from, to: row.to });
  return true;
}

function isDetail({ says }: Reading, { text }: Row): boolean {
  const found = labelled(text);
  return found !== null && says("slotDetail", found.label) !== null;
}

/** The slot that a line right below it continues. */
function openSlot({ slots }: Reading, { section }: Outline, line: number): Placed | null {
  const last = slots.at(-1);
  return last !== undefined && last.section === section && line - last.place.to <= 2 ? last : null;
}

/** Whether a line of a sign-off block only names who signs on the lines below it; noted for them. */
export function isSigner(reading: Reading, outline: Outline, row: Row): boolean {
  if (outline.purpose !== "signOff" || hasBlank(row.text)) return false;
  const text = row.text.replace(/[*_:]/g, "").trim();
  if (!isRole(reading, text)) return false;
  outline.signer = { ...row, text };
  return true;
}
