import type { BlockKind, Contingency, Item } from "@/lib/domain/checklist/checklist";
import type { Bullet, List, Node } from "@/lib/domain/checklist/markup/node";
import { addItem } from "./add-item";
import { attach, attachBullet } from "./attach";
import type { Outline } from "./outline";
import { putBody } from "./put-body";
import { claim, type Reading } from "./reading";

/** How the bullets of a list are read: `plain` ones count as items too, as `procedure` where they are actions of one. */
export type Mode = { plain: boolean; procedure: boolean; contingency: Contingency | null };

/** Turns one bullet and what is nested below it into items; the last item made is what code behind it may belong to. */
export function readItem(reading: Reading, outline: Outline, bullet: Bullet, mode: Mode, parent: Item | null = null) {
  if (bullet.lead === null || bullet.lead.text === "") {
    wordless(reading, outline, bullet, mode, parent);
    return;
  }
  const words = reading.words(bullet.lead.text);
  const group = bullet.below.some((node) => node.kind === "list" && holdsItems(node, mode));
  const { contingency } = mode;
  const ticked = !group && (bullet.box?.ticked ?? false);
  const at = { from: bullet.lead.from, to: bullet.to };
  const item = addItem(reading, outline, { kind: "item", at, words, contingency, parent, group, ticked });
  claim(reading, kindOf(mode, group), bullet.lead, item.id);
  below(reading, outline, bullet.below, mode, item);
}

const kindOf = (mode: Mode, group: boolean): BlockKind => (mode.procedure ? "procedure" : group ? "group" : "item");

/** Whether a list nested below an item gives items of its own: by its boxes, or in a document that uses none. */
function holdsItems(list: List, mode: Mode): boolean {
  return list.boxed || (mode.plain && !list.bullets.every(isDetail));
}

const detail = /^(?:\*\*)?[`\w][^:*]{0,60}(?:\*\*)?:/;
const isDetail = ({ lead }: Bullet) => lead === null || detail.test(lead.text);

function below(reading: Reading, outline: Outline, nodes: readonly Node[], mode: Mode, item: Item) {
  for (const node of nodes) {
    if (node.kind !== "list" || !holdsItems(node, mode)) attach(reading, [node], item, item.id);
    else for (const bullet of node.bullets) child(reading, outline, bullet, mode, item);
  }
}

function child(reading: Reading, outline: Outline, bullet: Bullet, mode: Mode, item: Item) {
  if (bullet.boxed || mode.plain) readItem(reading, outline, bullet, mode, item);
  else attachBullet(reading, bullet, item, item.id);
}

/** A box without words is nothing to answer for; what is nested below it still is. */
function wordless(reading: Reading, outline: Outline, bullet: Bullet, mode: Mode, parent: Item | null) {
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
