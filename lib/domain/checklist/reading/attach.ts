import type { Code, Note } from "@/lib/domain/checklist/checklist";
import type { Bullet, Node, Table } from "@/lib/domain/checklist/markup/node";
import { claim, codeOf, noteOf, type Reading } from "./reading";

/** What notes and commands can belong to: an item or an option of one. */
export type Holder = { id: string; to?: number; notes: Note[]; code: Code[] };

/** Gives nodes without anything to answer to their holder as notes and code; `ref` is the item they belong to. */
export function attach(reading: Reading, nodes: readonly Node[], holder: Holder, ref: string, depth = 0) {
  for (const node of nodes) {
    if (holder.to !== undefined) holder.to = Math.max(holder.to, node.to);
    attachOne(reading, node, holder, ref, depth);
  }
}

function attachOne(reading: Reading, node: Node, holder: Holder, ref: string, depth: number) {
  if (node.kind === "code") {
    holder.code.push(codeOf(node));
    claim(reading, "code", node, ref);
  } else if (node.kind === "list") {
    for (const bullet of node.bullets) attachBullet(reading, bullet, holder, ref, depth);
  } else if (node.kind === "table") {
    holder.notes.push(...rowNotes(reading, node, depth));
    claim(reading, "table", node, ref);
  } else if (node.kind === "rule") {
    claim(reading, "rule", node, null);
  } else {
    note(reading, node, holder, ref, depth);
  }
}

/** One bullet without anything to answer; what is nested below it stands one deeper. */
export function attachBullet(reading: Reading, bullet: Bullet, holder: Holder, ref: string, depth = 0) {
  if (bullet.lead !== null) note(reading, bullet.lead, holder, ref, depth);
  attach(reading, bullet.below, holder, ref, bullet.lead === null ? depth : depth + 1);
}

type Text = { text: string; from: number; to: number };
function note(reading: Reading, { text, from, to }: Text, holder: Holder, ref: string, depth: number) {
  holder.notes.push(noteOf(reading, text, from, depth));
  claim(reading, "note", { from, to }, ref);
}

function rowNotes(reading: Reading, { rows }: Table, depth: number): Note[] {
  return rows.map(({ line, cells }) => noteOf(reading, cells.join(" | "), line, depth));
}
