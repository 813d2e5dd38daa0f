import { hasBlank } from "@/lib/domain/checklist/markup/has-blank";
import { labelled } from "@/lib/domain/checklist/markup/labelled";
import type { Table } from "@/lib/domain/checklist/markup/node";
import { fieldKind } from "@/lib/domain/checklist/meaning/field-kind";
import { roles } from "@/lib/domain/checklist/meaning/roles";
import { says } from "@/lib/domain/checklist/vocabulary/says";
import type { Outline } from "./outline";
import { claim, type Reading } from "./reading";

/**
 * The label of a place for a signature, null where a line is none: a blank with a date or a signature beside it, or, in
 * a bullet of a sign-off section, whatever is left open behind a name.
 */
export function slotLabel(text: string, isSignOffBullet: boolean): string | null {
  const found = labelled(text);
  if (found === null) return null;
  if (hasBlank(found.rest) && says("signedAt", found.rest)) return found.label;
  const isOpen = found.rest === "" || hasBlank(found.rest);
  return isSignOffBullet && isOpen && ["person", "text"].includes(fieldKind(found.label)) ? found.label : null;
}

/** Adds the slot of a line; "Name" and the like stand for whoever the heading names. */
export function addSlot(reading: Reading, outline: Outline, label: string, at: { from: number; to: number }) {
  addNamed(reading, outline, says("signer", label) ? outline.section.title : label, at);
}

/** Adds a slot for every row of a sign-off table; false where the table is none. */
export function addSlotTable(reading: Reading, outline: Outline, { rows, from, to }: Table): boolean {
  const head = rows.slice(0, 1).flatMap(({ cells }) => cells);
  const column = head.findIndex((cell) => says("columnRole", cell));
  if (column < 0 || !head.some((cell, index) => index !== column && says("columnSigned", cell))) return false;
  claim(reading, "sign-off", { from, to }, outline.section.id);
  for (const { line, cells } of rows.slice(1)) {
    const label = cells
      .slice(column, column + 1)
      .join("")
      .replace(/[*_`:]/g, "")
      .trim();
    if (label !== "") addNamed(reading, outline, label, { from: line, to: line });
  }
  return true;
}

function addNamed(reading: Reading, outline: Outline, label: string, at: { from: number; to: number }) {
  const { role, candidates } = roles(label);
  const { section } = outline;
  reading.slots.push({ slot: { role, label, line: at.from, block: section.title }, section });
  claim(reading, "sign-off", at, section.id);
  if (candidates.length > 0) {
    const message = `Line ${at.from}: "${role}" can mean ${candidates.join(", ")}: choose the role that signs here.`;
    reading.problems.push({ line: at.from, message, ask: true });
  }
}
