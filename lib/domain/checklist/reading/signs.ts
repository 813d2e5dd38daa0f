import type { Bullet, List, Node } from "@/lib/domain/checklist/markup/node";

const drawn = /^(?:([✅✓✔])|[❌❎✗✘])\uFE0F?\s+(?=\S)/u;

/** Whether boxes are drawn (☐) in some of these lists, so that other signs there say what became of an item. */
export const isDrawn = (nodes: readonly Node[]): boolean =>
  nodes.some(
    (node) => node.kind === "list" && node.bullets.some(({ box }) => box !== null && !box.sign.startsWith("[")),
  );

/** Reads ✅ and ❌ at the beginning of bullets as boxes, ticked and open. */
export function signed(list: List): List {
  const bullets = list.bullets.map(signedBullet);
  return { ...list, bullets, boxed: bullets.some(({ boxed }) => boxed) };
}

function signedBullet(bullet: Bullet): Bullet {
  const match = bullet.box === null && bullet.lead !== null ? drawn.exec(bullet.lead.text) : null;
  if (match === null && bullet.below.length === 0) return bullet;
  const below = bullet.below.map((node) => (node.kind === "list" ? signed(node) : node));
  const boxed = bullet.boxed || below.some((node) => node.kind === "list" && node.boxed);
  if (match === null || bullet.lead === null) return { ...bullet, below, boxed };
  const [sign, tick] = match;
  const rest = bullet.lead.text.slice(sign.length);
  const box = { sign: sign.trim(), ticked: tick !== undefined, rest };
  return { ...bullet, below, boxed: true, box, lead: { ...bullet.lead, text: rest } };
}
