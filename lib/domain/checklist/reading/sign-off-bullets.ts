import type { Bullet, List, Node } from "@/lib/domain/checklist/markup/node";
import type { Outline } from "./outline";
import type { Reading } from "./reading";
import { readSlotRow } from "./sign-off-rows";

/**
 * Reads a bullet as a place for a signature, with the lines for name and date below it. Returns what else stands
 * below it, null where the bullet is none.
 */
export function readSlotBullet(reading: Reading, outline: Outline, { box, lead, below }: Bullet): Node[] | null {
  if (lead === null || !readSlotRow(reading, outline, lead, box === null ? "bullet" : "box")) return null;
  return below.flatMap((node) => (node.kind === "list" ? leftOf(reading, outline, node) : [node]));
}

function leftOf(reading: Reading, outline: Outline, list: List): Node[] {
  return list.bullets.flatMap((bullet) => {
    const { from, to, boxed } = bullet;
    return readSlotBullet(reading, outline, bullet) ?? [{ ...list, from, to, boxed, bullets: [bullet] }];
  });
}
