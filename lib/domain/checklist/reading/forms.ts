import { labelled } from "@/lib/domain/checklist/markup/labelled";
import type { Node, Paragraph } from "@/lib/domain/checklist/markup/node";
import { addField, addNotesArea, asks } from "./fields";
import type { Outline } from "./outline";
import { putBody } from "./put-body";
import type { Reading } from "./reading";
import { addSlot, addSlotTable, slotLabel } from "./sign-off-slots";

/** Reads what a person fills in or signs: fields, notes areas, sign-off lines and tables. False where a node is none. */
export function readForm(reading: Reading, outline: Outline, node: Node): boolean {
  if (node.kind === "area") {
    addNotesArea(reading, node.text, node);
    return true;
  }
  if (node.kind === "table") return addSlotTable(reading, outline, node);
  if (node.kind !== "paragraph") return false;
  const lines = rows(node);
  const isForm = lines.some(({ text }) => asks(text)) || (isHead(outline) && lines.every(({ text }) => isStated(text)));
  if (isForm) for (const line of lines) readRow(reading, outline, line);
  return isForm;
}

/** The source lines of a paragraph, which Markdown joins into one. */
function rows({ text, from }: Paragraph): Paragraph[] {
  return text
    .split("\n")
    .map((part, index) => ({ kind: "paragraph", text: part.trim(), from: from + index, to: from + index }));
}

/** What is stated before the first heading below the title ("**Version:** 1.0") describes the document itself. */
const isHead = ({ parent, isTitle, section }: Outline) => isTitle || (parent === null && section.id === "s1");

function isStated(text: string): boolean {
  const found = labelled(text);
  return found?.bold === true && found.value !== "";
}

function readRow(reading: Reading, outline: Outline, row: Paragraph) {
  const slot = slotLabel(row.text, false);
  if (slot !== null) addSlot(reading, outline, slot, row);
  else if (!addField(reading, { text: row.text, line: row.from })) putBody(reading, outline, row);
}
