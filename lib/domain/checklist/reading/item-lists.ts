import type { Contingency } from "@/lib/domain/checklist/checklist";
import { labelled } from "@/lib/domain/checklist/markup/labelled";
import type { Bullet, List, Paragraph } from "@/lib/domain/checklist/markup/node";
import { bulletKind } from "@/lib/domain/checklist/meaning/bullet-kind";
import { says } from "@/lib/domain/checklist/vocabulary/says";
import { addField, asks } from "./fields";
import { type Mode, readItem } from "./items";
import type { Outline } from "./outline";
import { putBody, putBullet } from "./put-body";
import type { Reading } from "./reading";
import { addSlot, slotLabel } from "./sign-off-slots";

/** Reads a list directly below a heading: each bullet becomes an item, a slot, a field or something only read. */
export function readList(reading: Reading, outline: Outline, list: List) {
  const mode = modeOf(reading, outline, list);
  for (const bullet of list.bullets) readBullet(reading, outline, bullet, mode);
}

function readBullet(reading: Reading, outline: Outline, bullet: Bullet, mode: Mode) {
  const { lead } = bullet;
  const slot = lead && slotLabel(lead.text, outline.purpose === "signOff");
  if (lead !== null && slot !== null) addSlot(reading, outline, slot, lead);
  else if (isItem(bullet, outline, mode)) readItem(reading, outline, bullet, mode);
  else if (lead !== null && isField(bullet, lead)) {
    addField(reading, { text: lead.text, line: lead.from });
    for (const node of bullet.below) putBody(reading, outline, node, 1);
  } else putBullet(reading, outline, bullet);
}

const isField = ({ boxed, below }: Bullet, { text }: Paragraph) =>
  !boxed && (asks(text) || (below.length === 0 && isOpen(text)));

/** "**Target date:**" with nothing behind it. */
function isOpen(text: string): boolean {
  const found = labelled(text);
  return found?.bold === true && found.rest === "";
}

function isItem(bullet: Bullet, { purpose }: Outline, mode: Mode): boolean {
  const { boxed, lead } = bullet;
  if (purpose === "stops" || boxed) return purpose !== "stops";
  return mode.plain && (lead === null || !(isField(bullet, lead) || bulletKind(lead.text, purpose) === "contents"));
}

function modeOf(reading: Reading, outline: Outline, list: List): Mode {
  const { contingent, purpose, boxed } = outline;
  const work = purpose === "work";
  const procedure = work && contingent.of !== null && !list.boxed && (!boxed || list.ordered);
  return {
    plain: procedure || (work && !reading.boxes),
    procedure,
    contingency: procedure ? contingent.of : ofBoxes(outline, list),
  };
}

/** Boxes belong to a procedure where titles say so, or where all of them are actions and none prepares for it. */
function ofBoxes({ contingent }: Outline, { bullets }: List): Contingency | null {
  if (contingent.of === null || contingent.executes) return contingent.of;
  const told = bullets.map(({ lead }) => lead?.text.replaceAll("*", "") ?? "");
  const acts = told.some((text) => says("standIn", text)) && !told.some((text) => says("readies", text));
  return acts ? contingent.of : null;
}
