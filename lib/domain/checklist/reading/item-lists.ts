import { labelled } from "@/lib/domain/checklist/markup/labelled";
import type { Bullet, List, Node, Paragraph } from "@/lib/domain/checklist/markup/node";
import { bulletKind } from "@/lib/domain/checklist/meaning/bullet-kind";
import { isUnwritten } from "@/lib/domain/checklist/meaning/is-unwritten";
import { attach } from "./attach";
import { answersIn, readAnswered, readChoiceField, readChoiceList } from "./choices";
import { addField, asks } from "./fields";
import { type Mode, readItem } from "./items";
import { type LeadIn, led } from "./lead-ins";
import { modeOf } from "./list-modes";
import { readNestedSlots } from "./nested-slots";
import type { Outline } from "./outline";
import { putBody, putBullet } from "./put-body";
import type { Reading } from "./reading";
import { readSlotBullet } from "./sign-off-bullets";

/** Reads a list directly below a heading: each bullet becomes an item, a slot, a field or something only read. */
export function readList(reading: Reading, where: Outline, given: List, leadIn: LeadIn) {
  const { outline, list, idle } = led(reading, where, given, leadIn);
  if (idle) putBody(reading, outline, list);
  else {
    const mode = modeOf(reading, outline, list, leadIn.text);
    if (!readChoice(reading, outline, list, leadIn, mode))
      for (const bullet of list.bullets) readBullet(reading, outline, bullet, mode);
  }
}

/** A list of answers is one item, and a field where nothing is to be done; false where a list is none. */
function readChoice(reading: Reading, outline: Outline, list: List, { text, at }: LeadIn, mode: Mode): boolean {
  const { section, purpose } = outline;
  const answers = purpose === "stops" ? null : answersIn(reading, text, list, mode.plain);
  if (answers === null) return false;
  const last = section.body.at(-1);
  // The question was only read so far.
  if (at !== null && last?.kind === "note" && last.note.line === at.from) section.body.pop();
  const question = text.replace(/\s*:$/, "") || section.title;
  if (purpose === "work")
    readChoiceList(reading, outline, answers, { question, at, contingency: mode.contingency }, list);
  else readChoiceField(reading, answers, question, list);
  return true;
}

function readBullet(reading: Reading, outline: Outline, bullet: Bullet, mode: Mode) {
  const left = readSlotBullet(reading, outline, bullet);
  if (left !== null) readLeft(reading, outline, left);
  else if (isStop(reading, bullet)) putBullet(reading, { ...outline, purpose: "stops" }, bullet);
  else if (readsAnswered(reading, outline, bullet)) return;
  else if (isItem(reading, outline, bullet, mode))
    readItem(reading, outline, readNestedSlots(reading, outline, bullet), mode);
  else if (!readsField(reading, outline, bullet, mode)) putBullet(reading, outline, bullet);
}

function readsAnswered(reading: Reading, outline: Outline, { lead, boxed, below }: Bullet): boolean {
  const item = lead === null || boxed ? null : readAnswered(reading, outline, lead);
  if (item !== null) attach(reading, below, item, item.id);
  return item !== null;
}

function readsField(reading: Reading, outline: Outline, bullet: Bullet, mode: Mode): boolean {
  const { lead, below } = bullet;
  if (lead === null || !isField(reading, bullet, lead, mode)) return false;
  const { title } = outline.section;
  const added = addField(reading, { text: lead.text, line: lead.from }, { title });
  if (added) for (const node of below) putBody(reading, outline, node, 1);
  return added;
}

/** A bullet without a box of its own that says when not to go on, as those below it do. */
const isStop = ({ says }: Reading, { box, lead, below }: Bullet) =>
  box === null && below.length > 0 && lead !== null && says("stopsAhead", lead.text.replace(/[*_]/g, "")) !== null;

/** What stands below a place for a signature and is none of its lines. */
function readLeft(reading: Reading, outline: Outline, nodes: readonly Node[]) {
  for (const node of nodes) {
    if (node.kind === "list") readList(reading, outline, node, { text: "", at: null, drawn: false });
    else putBody(reading, outline, node, 1);
  }
}

const isField = ({ says }: Reading, { boxed, below }: Bullet, { text }: Paragraph, { states }: Mode) =>
  !boxed && (states || asks(says, text) || (below.length === 0 && isOpen(text)));

/** "**Target date:**" with nothing behind it. */
function isOpen(text: string): boolean {
  const found = labelled(text);
  return found?.bold === true && found.rest === "";
}

function isItem(reading: Reading, outline: Outline, bullet: Bullet, mode: Mode): boolean {
  const { purpose } = outline;
  const { boxed, box, lead } = bullet;
  if (purpose === "stops") return false;
  if (boxed) return box === null || !box.rest.startsWith("=");
  return mode.plain && (lead === null || isTask(reading, outline, bullet, lead, mode));
}

function isTask(reading: Reading, { purpose }: Outline, bullet: Bullet, lead: Paragraph, mode: Mode): boolean {
  const { says } = reading;
  if (isField(reading, bullet, lead, mode) || bulletKind(says, lead.text, purpose) === "contents") return false;
  return !isUnwritten(lead.text) && says("noTask", lead.text.replace(/^[^\p{L}]{1,12}/u, "")) === null;
}
