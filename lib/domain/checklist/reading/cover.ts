import type { Block } from "@/lib/domain/checklist/checklist";
import type { Part } from "@/lib/domain/checklist/markup/formats/format";
import type { Claim } from "./reading";

/**
 * Covers all lines once and in order: with what claimed them, blank ones with the block before, the rest as notes. Lines
 * of a part go with the one of them that was read.
 */
export function cover(lines: readonly string[], claims: readonly Claim[], parts: readonly Part[]): Block[] {
  const owners = new Array<Claim | null>(lines.length).fill(null);
  for (const claim of claims) for (let line = claim.from; line <= claim.to; line++) owners[line - 1] = claim;
  for (const { from, to, at } of parts) owners.fill(owners[at - 1] ?? null, from - 1, to);
  const blocks = starts(lines, owners);
  let next = lines.length + 1;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const each = blocks[index] as Block;
    each.to = next - 1;
    next = each.from;
  }
  return blocks;
}

/** A block for each line at which another one begins; the first begins at the top. */
function starts(lines: readonly string[], owners: readonly (Claim | null)[]): Block[] {
  const blocks: Block[] = [];
  let before: Claim | null | undefined;
  for (let index = 0; index < owners.length; index++) {
    const owner = owners[index] ?? null;
    if (owner === before || (owner === null && lines[index]?.trim() === "")) continue;
    blocks.push(block(owner, before === undefined ? 1 : index + 1));
    before = owner;
  }
  if (before === undefined && lines.length > 0) blocks.push(block(null, 1));
  return blocks;
}

function block(owner: Claim | null, from: number): Block {
  const made: Block = { kind: owner?.kind ?? "note", from, to: from };
  if (owner !== null && owner.ref !== null) made.ref = owner.ref;
  return made;
}
