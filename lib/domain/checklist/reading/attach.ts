import type { BlockKind, Code, Note } from "@/lib/domain/checklist/checklist";
import type { Bullet, Node, Table } from "@/lib/domain/checklist/markup/node";
import { isItemField, readItemField } from "./item-fields";
import { claim, codeOf, noteOf, type Reading } from "./reading";

/** What notes and commands can belong to: an item or an option of one. */
export type Holder = { id: string; to?: number; notes: Note[]; code: Code[] };

/** Where nodes are attached: `ref` is the item they belong to, `kind` what their lines become unless they say so. */
type Place = { ref: string; kind?: BlockKind };

/** Gives nodes without anything to answer to their holder as notes and code; `ref` is the item they belong to. */
export function attach(reading: Reading, nodes: readonly Node[], holder: Holder, ref: string, depth = 0) {
  attachAll(reading, nodes, holder, { ref }, depth);
}

/** Gives it what argues against going on ("Abort if any of these is true"). */
export function attachCriteria(reading: Reading, node: Node, holder: Holder, ref: string) {
  attachAll(reading, [node], holder, { ref, kind: "criterion" }, 0);
}

/** One bullet without anything to answer; what is nested below it stands one deeper. */
export function attachBullet(reading: Reading, bullet: Bullet, holder: Holder, ref: string) {
  oneBullet(reading, bullet, holder, { ref }, 0);
}

/** Rows of text: of each that says something of the item a field, of the others notes. */
export function attachRows(reading: Reading, rows: readonly Text[], holder: Holder, ref: string) {
  for (const row of rows) text(reading, row, holder, { ref }, 0, true);
}

function attachAll(reading: Reading, nodes: readonly Node[], holder: Holder, place: Place, depth: number) {
  for (const [index, node] of nodes.entries()) {
    if (holder.to !== undefined) holder.to = Math.max(holder.to, node.to);
    one(reading, node, holder, place, depth, nodes[index + 1] === undefined);
  }
}

function one(reading: Reading, node: Node, holder: Holder, place: Place, depth: number, ends: boolean) {
  if (node.kind === "code") {
    holder.code.push(codeOf(node));
    claim(reading, "code", node, place.ref);
  } else if (node.kind === "list") {
    for (const bullet of node.bullets) oneBullet(reading, bullet, holder, place, depth);
  } else if (node.kind === "table") {
    holder.notes.push(...rowNotes(reading, node, depth));
    claim(reading, "table", node, place.ref);
  } else if (node.kind === "rule") {
    claim(reading, "rule", node, null);
  } else {
    text(reading, node, holder, place, depth, ends);
  }
}

function oneBullet(reading: Reading, bullet: Bullet, holder: Holder, place: Place, depth: number) {
  const { lead, below } = bullet;
  if (lead !== null) text(reading, lead, holder, place, depth, below.length === 0);
  attachAll(reading, below, holder, place, lead === null ? depth : depth + 1);
}

type Text = { text: string; from: number; to: number };

function text(reading: Reading, at: Text, holder: Holder, place: Place, depth: number, ends: boolean) {
  const rows = at.text.split("\n");
  if (place.kind !== undefined || !rows.some((row) => isItemField(reading, row)))
    note(reading, at, holder, place, depth);
  else
    for (const [index, each] of rows.entries()) {
      const line = at.from + index;
      const row = { text: each.trim(), line, depth, ends: ends || index < rows.length - 1 };
      if (!readItemField(reading, row, holder, place.ref))
        note(reading, { text: row.text, from: line, to: line }, holder, place, depth);
    }
}

function note(
  reading: Reading,
  { text, from, to }: Text,
  holder: Holder,
  { ref, kind = "note" }: Place,
  depth: number,
) {
  holder.notes.push(noteOf(reading, text, from, depth));
  claim(reading, kind, { from, to }, ref);
}

function rowNotes(reading: Reading, { rows }: Table, depth: number): Note[] {
  return rows.map(({ line, cells }) => noteOf(reading, cells.join(" | "), line, depth));
}
