import type { Bullet, List, Node } from "@/lib/domain/checklist/markup/node";
import { isRole } from "@/lib/domain/checklist/meaning/roles";
import type { Outline } from "./outline";
import type { Reading } from "./reading";
import { readSlotBullet } from "./sign-off-bullets";
import { slotLine } from "./slot-line";

/** Reads the places for signatures below an item and returns what is left of it. */
export function readNestedSlots(reading: Reading, outline: Outline, bullet: Bullet): Bullet {
  if (!bullet.below.some(({ kind }) => kind === "list")) return bullet;
  const below = bullet.below.flatMap((node) => (node.kind === "list" ? left(reading, outline, node) : [node]));
  const boxed = bullet.box !== null || below.some((node) => node.kind === "list" && node.boxed);
  return { ...bullet, below, boxed };
}

function left(reading: Reading, outline: Outline, list: List): Node[] {
  const nodes: Node[] = [];
  const bullets = list.bullets.flatMap((bullet) => {
    const below = isSlot(reading, outline, bullet) ? readSlotBullet(reading, outline, bullet) : null;
    if (below === null) return [readNestedSlots(reading, outline, bullet)];
    nodes.push(...below);
    return [];
  });
  const boxed = bullets.some((bullet) => bullet.boxed);
  return bullets.length === 0 ? nodes : [{ ...list, bullets, boxed }, ...nodes];
}

/** Who has looked at one item ("Verified by: ____ Date: ____") fills in a blank of it and does not sign. */
function isSlot(reading: Reading, { purpose }: Outline, { box, lead }: Bullet): boolean {
  if (lead === null) return false;
  const at = purpose === "signOff" ? "block" : "loose";
  const line = slotLine(reading, lead.text, { at, form: box === null ? "bullet" : "box" });
  return line !== null && line.role !== null && isRole(reading, line.role);
}
