import type { BlockKind } from "@/lib/domain/checklist/checklist";
import { isAssignments } from "@/lib/domain/checklist/markup/is-assignments";
import type { Bullet, Node, Table } from "@/lib/domain/checklist/markup/node";
import { bulletKind } from "@/lib/domain/checklist/meaning/bullet-kind";
import type { Outline } from "./outline";
import { claim, codeOf, noteOf, type Reading } from "./reading";

/** Puts what is read and not answered into the body of its section. */
export function putBody(reading: Reading, outline: Outline, node: Node, depth = 0) {
  const { section } = outline;
  if (node.kind === "code") {
    section.body.push({ kind: "code", code: codeOf(node) });
    claim(
      reading,
      outline.purpose === "reference" && isAssignments(node.text) ? "env-variable" : "code",
      node,
      section.id,
    );
  } else if (node.kind === "table") table(reading, outline, node);
  else if (node.kind === "rule") claim(reading, "rule", node, null);
  else if (node.kind === "list") for (const bullet of node.bullets) putBullet(reading, outline, bullet, depth);
  else putNote(reading, outline, node, "note", depth);
}

/** One bullet that is only read; what is nested below it stands one deeper. */
export function putBullet(reading: Reading, outline: Outline, bullet: Bullet, depth = 0) {
  if (bullet.lead !== null) {
    putNote(reading, outline, bullet.lead, bulletKind(reading.says, bullet.lead.text, outline.purpose), depth);
  }
  for (const node of bullet.below) putBody(reading, outline, node, bullet.lead === null ? depth : depth + 1);
}

type Text = { text: string; from: number; to: number };
function putNote(reading: Reading, { section }: Outline, at: Text, kind: BlockKind, depth: number) {
  const note = noteOf(reading, at.text, at.from, depth);
  section.body.push({ kind: kind === "criterion" ? "criterion" : "note", note });
  claim(reading, kind, at, section.id);
}

function table(reading: Reading, { section, purpose }: Outline, { rows, from, to }: Table) {
  const cells = rows.map((row) => row.cells.map((cell) => reading.words(cell)));
  section.body.push({ kind: "table", line: from, to, rows: cells });
  claim(reading, purpose === "history" ? "version-history" : "table", { from, to }, section.id);
}
