import type { BlockKind, Contingency, Item } from "@/lib/domain/checklist/checklist";
import { box } from "@/lib/domain/checklist/markup/box";
import { type InlineBoxes, inlineBoxes } from "@/lib/domain/checklist/markup/inline-boxes";
import type { Bullet, List, Paragraph } from "@/lib/domain/checklist/markup/node";
import { isUnwritten } from "@/lib/domain/checklist/meaning/is-unwritten";
import { addItem } from "./add-item";
import { attach, attachBullet, attachCriteria, attachRows } from "./attach";
import { type Answer, addAnswers, answersIn, readAnswers } from "./choices";
import { isItemField } from "./item-fields";
import type { Outline } from "./outline";
import { putBody, putBullet } from "./put-body";
import { claim, type Reading } from "./reading";

/** How the bullets of a list are read: `plain` ones count as items too, as `procedure` where they are actions of one. */
export type Mode = {
  plain: boolean;
  procedure: boolean;
  /** Bullets only state what is known ("Owner: Ann"). */
  states: boolean;
  contingency: Contingency | null;
  /** What stands before the list, for answers that name no question of their own. */
  question: string;
};

/** A bullet with words; `rows` are lines of its first paragraph that only say something of it. */
type Told = { bullet: Bullet; lead: Paragraph; rows: Paragraph[] };

/** Turns one bullet and what is nested below it into items; the last item made is what code behind it may belong to. */
export function readItem(reading: Reading, outline: Outline, bullet: Bullet, mode: Mode, parent: Item | null = null) {
  const { lead, below } = bullet;
  if (lead === null || lead.text === "") wordless(reading, outline, bullet, mode, parent);
  else if (bullet.box !== null && below.length === 0 && isUnwritten(lead.text))
    unwritten(reading, outline, bullet, parent);
  else {
    const told = toldOf(reading, bullet, lead);
    const pick = pickOf(told);
    if (pick === null) readTask(reading, outline, told, mode, parent);
    else readPick(reading, outline, pick, mode, parent);
  }
}

/** Parts what only says something of an item ("Owner: DBA") from the lines that say what is to be done. */
function toldOf(reading: Reading, bullet: Bullet, lead: Paragraph): Told {
  if (!lead.text.includes("\n")) return { bullet, lead, rows: [] };
  const texts = lead.text.split("\n");
  const at = texts.findIndex((text, index) => index > 0 && isItemField(reading, text));
  if (at < 0) return { bullet, lead, rows: [] };
  const rows = texts.slice(at).map((text, index) => {
    const line = lead.from + at + index;
    return { ...lead, text: text.trim(), from: line, to: line };
  });
  return { bullet, lead: { ...lead, to: lead.from + at - 1, text: texts.slice(0, at).join("\n") }, rows };
}

/** A bullet that asks for one of several answers; `at` are the lines on which they stand. */
type Pick = Told & { question: string; options: InlineBoxes["options"]; at: Paragraph };

/** "[ ] Yes [ ] No: backup checked", and a question with the answers on the line below it. */
function pickOf(told: Told): Pick | null {
  const { bullet, lead, rows } = told;
  const inline = inlineBoxes(lead.text, bullet.box);
  if (inline !== null) return { ...told, question: inline.label || inline.rest, options: inline.options, at: lead };
  const [row, ...others] = rows;
  const opening = row === undefined ? null : box(row.text);
  const below = row === undefined ? null : inlineBoxes(opening?.rest ?? row.text, opening);
  if (row === undefined || below === null || below.label !== "") return null;
  return { ...told, rows: others, question: lead.text, options: below.options, at: row };
}

/** Makes one item of which one answer is picked. */
function readPick(reading: Reading, outline: Outline, pick: Pick, mode: Mode, parent: Item | null) {
  const { bullet, lead, rows, options } = pick;
  const question = pick.question || mode.question || options.map((each) => each.words).join(" / ");
  const words = reading.words(question.replace(/\s*:$/, ""));
  const at = { from: lead.from, to: bullet.to };
  const item = addItem(reading, outline, { kind: "option-set", at, words, contingency: mode.contingency, parent });
  claim(reading, "option-set", lead, item.id);
  addAnswers(reading, item, options, pick.at);
  attachRows(reading, rows, item, item.id);
  attach(reading, bullet.below, item, item.id);
}

function readTask(reading: Reading, outline: Outline, { bullet, lead, rows }: Told, mode: Mode, parent: Item | null) {
  const nested = nestedIn(reading, bullet, lead, mode);
  const group = nested.holding.size > 0;
  const kind = nested.picks === null ? "item" : "option-set";
  const item = addItem(reading, outline, {
    kind,
    at: { from: lead.from, to: bullet.to },
    words: reading.words(lead.text),
    contingency: mode.contingency,
    parent,
    group,
    ticked: !group && bullet.box?.ticked === true,
  });
  claim(reading, kind === "item" ? kindOf(mode, group) : kind, lead, item.id);
  attachRows(reading, rows, item, item.id);
  for (const node of bullet.below) {
    if (node.kind === "list") readNested(reading, outline, node, nested, mode, item);
    else attach(reading, [node], item, item.id);
  }
}

function readNested(reading: Reading, outline: Outline, list: List, nested: Nested, mode: Mode, item: Item) {
  if (list === nested.picks?.list) readAnswers(reading, item, nested.picks.answers);
  else if (nested.stops) attachCriteria(reading, list, item, item.id);
  else if (!nested.holding.has(list)) attach(reading, [list], item, item.id);
  else for (const bullet of list.bullets) readChild(reading, outline, bullet, mode, item);
}

/** What the lists below an item are: answers of which one is picked, reasons to stop, or items that make it a group. */
type Nested = { picks: { list: List; answers: Answer[] } | null; stops: boolean; holding: ReadonlySet<List> };

const nothing: Nested = { picks: null, stops: false, holding: new Set() };

function nestedIn(reading: Reading, bullet: Bullet, lead: Paragraph, mode: Mode): Nested {
  // Below most items nothing stands at all.
  const lists = bullet.below.length === 0 ? [] : bullet.below.filter((node) => node.kind === "list");
  if (lists.length === 0) return nothing;
  const stops = reading.says("stopsAhead", lead.text.replace(/[*_]/g, "")) !== null;
  const holding = stops ? [] : lists.filter((list) => holdsItems(reading, list, mode, lead.text));
  const [list, another] = holding;
  const answers = list === undefined || another !== undefined ? null : answersIn(reading, lead.text, list, mode.plain);
  if (list === undefined || answers === null) return { picks: null, stops, holding: new Set(holding) };
  return { picks: { list, answers }, stops, holding: new Set() };
}

const kindOf = (mode: Mode, group: boolean): BlockKind => (mode.procedure ? "procedure" : group ? "group" : "item");

/** Whether a list nested below an item gives items of its own: by its boxes, or in a document that uses none. */
function holdsItems(reading: Reading, { boxed, bullets }: List, { plain }: Mode, above: string): boolean {
  if (boxed || !plain) return boxed;
  return !bullets.every((bullet) => isDetail(reading, bullet)) && (isSentence(above) || !bullets.every(explains));
}

const detail = /^(?:\*\*)?[`\w][^:*]{0,60}(?:\*\*)?:|^`[^`]{1,200}`$/;
const isDetail = (reading: Reading, { lead }: Bullet) =>
  lead === null || detail.test(lead.text) || isSaid(reading, lead.text);

// Whole sentences below words that are none explain them.
const isSentence = (text: string) => /[.!。！]["”')]?$/.test(text);
const explains = ({ lead }: Bullet) => lead !== null && isSentence(lead.text);

/** What no one does: a field of what stands above, or a place left open. */
const isSaid = (reading: Reading, text: string) =>
  isItemField(reading, text) || isUnwritten(text) || reading.says("noTask", text) !== null;

function readChild(reading: Reading, outline: Outline, bullet: Bullet, mode: Mode, item: Item) {
  const isTask = bullet.boxed || (mode.plain && !(bullet.lead !== null && isSaid(reading, bullet.lead.text)));
  if (isTask) readItem(reading, outline, bullet, mode, item);
  else attachBullet(reading, bullet, item, item.id);
}

/** A box whose words only hold a place ("...", "<add item here>") is told and not answered. */
function unwritten(reading: Reading, outline: Outline, bullet: Bullet, parent: Item | null) {
  const line = bullet.from;
  const message = `Line ${line}: "${bullet.lead?.text}" only holds a place for an item; write what is to be done or remove it.`;
  reading.problems.push({ line, message, ask: false });
  if (parent === null) putBullet(reading, outline, bullet);
  else attachBullet(reading, bullet, parent, parent.id);
}

/** A box with nothing but a command is there to run it; without one what is nested below it is lifted. */
function wordless(reading: Reading, outline: Outline, bullet: Bullet, mode: Mode, parent: Item | null) {
  const lead = commandOf(bullet);
  if (lead === null) lift(reading, outline, bullet, mode, parent);
  else readTask(reading, outline, { bullet, lead, rows: [] }, mode, parent);
}

/** The first line of a command that stands alone behind a box. */
function commandOf({ lead, below: [first] }: Bullet): Paragraph | null {
  if (lead === null || first?.kind !== "code") return null;
  const line = first.text.split("\n", 40).find((each) => /^\s*[^\s#/-]/.test(each)) ?? "`";
  return line.includes("`") ? null : { ...lead, text: `\`${line.trim().slice(0, 200)}\`` };
}

/** A box without words is nothing to answer for; what is nested below it still is. */
function lift(reading: Reading, outline: Outline, bullet: Bullet, mode: Mode, parent: Item | null) {
  if (bullet.box !== null)
    reading.problems.push({
      line: bullet.from,
      message: `Line ${bullet.from}: unexpected box without words, expected what is to be done.`,
      ask: false,
    });
  for (const node of bullet.below) {
    if (node.kind === "list") for (const each of node.bullets) readItem(reading, outline, each, mode, parent);
    else if (parent !== null) attach(reading, [node], parent, parent.id);
    else putBody(reading, outline, node);
  }
}
