import { labelled } from "@/lib/domain/checklist/markup/labelled";
import type { Node, Paragraph } from "@/lib/domain/checklist/markup/node";
import { readAnswered } from "./choices";
import { addField, addNotesArea, asks } from "./fields";
import { readItemTable } from "./item-tables";
import type { Outline } from "./outline";
import { putBody } from "./put-body";
import type { Reading } from "./reading";
import { isHead, isSigner, placeIn, readSlotRow } from "./sign-off-rows";
import { readSlotTable } from "./sign-off-tables";
import { slotLine } from "./slot-line";

/** Reads what a person fills in or signs and tables of items. False where a node is none. */
export function readForm(reading: Reading, outline: Outline, node: Node): boolean {
  if (node.kind === "area") {
    addNotesArea(reading, node.text, node);
    return true;
  }
  if (node.kind === "table") return readSlotTable(reading, outline, node) || readItemTable(reading, outline, node);
  return node.kind === "paragraph" && readParagraph(reading, outline, node);
}

function readParagraph(reading: Reading, outline: Outline, node: Paragraph): boolean {
  const lines = rows(node);
  const isForm =
    lines.some((row) => asks(reading.says, row.text) || isSigned(reading, outline, row)) ||
    (isHead(outline) && lines.every(({ text }) => isStated(text)));
  if (isForm) for (const line of lines) readRow(reading, outline, line);
  else for (const line of lines) isSigner(reading, outline, line);
  return isForm;
}

/** The source lines of a paragraph, which Markdown joins into one. */
function rows({ text, from }: Paragraph): Paragraph[] {
  return text
    .split("\n")
    .map((part, index) => ({ kind: "paragraph", text: part.trim(), from: from + index, to: from + index }));
}

const isSigned = (reading: Reading, outline: Outline, { text }: Paragraph) =>
  slotLine(reading, text, { at: placeIn(reading, outline), form: "row" }) !== null;

/** What is stated before the first heading below the title ("**Version:** 1.0") describes the document itself. */
function isStated(text: string): boolean {
  const found = labelled(text);
  return found?.bold === true && found.value !== "";
}

function readRow(reading: Reading, outline: Outline, row: Paragraph) {
  if (readSlotRow(reading, outline, row)) return;
  const isRead = isSigner(reading, outline, row);
  if (!isRead && readAnswered(reading, outline, row) !== null) return;
  const { title } = outline.section;
  if (isRead || !addField(reading, { text: row.text, line: row.from }, { title })) putBody(reading, outline, row);
}
