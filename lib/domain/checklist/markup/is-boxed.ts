import { hasBlank } from "./has-blank";
import { hasBox } from "./has-box";
import type { Bullet, Node } from "./node";

/**
 * Whether boxes mark the items of a document. Boxes of sign-off lines, which have a blank
 * to fill in, and of a legend ("[ ] = open") say nothing.
 */
export const isBoxed = (nodes: readonly Node[]): boolean =>
  nodes.some(
    (node) =>
      (node.kind === "list" && node.boxed && node.bullets.some(isBoxedBullet)) ||
      (node.kind === "table" && hasBox(node)),
  );

const isBoxedBullet = ({ box, below }: Bullet): boolean =>
  (box !== null && !hasBlank(box.rest) && !box.rest.startsWith("=")) || isBoxed(below);
