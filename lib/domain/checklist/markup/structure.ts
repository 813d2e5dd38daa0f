import type { Problem } from "@/lib/domain/checklist/checklist";
import { boldSteps } from "./bold-steps";
import { codeBlocks } from "./code-blocks";
import type { Part } from "./formats/format";
import { translated } from "./formats/translated";
import { isBoxed } from "./is-boxed";
import type { References } from "./markdown";
import type { Node } from "./node";
import { notesAreas } from "./notes-areas";
import { plainText } from "./plain-text";
import { tidied } from "./tidy/tidied";
import { tooDeep } from "./too-deep";
import { tree } from "./tree";

/** A document as pieces in order, with a title that no heading gives, and lines that belong together. */
export type Structure = {
  nodes: Node[];
  references: References;
  title: string | null;
  /** The last line of settings before the document, 0 where there are none. */
  settings: number;
  parts: Part[];
  problems: Problem[];
};

/** Reads the lines of a document, however it is written; `readings` say how doubtful places are read. */
export function structure(source: readonly string[], readings: Readonly<Record<string, string>>): Structure {
  const { lines, parts, title, to } = translated(source);
  const first = built(lines);
  const opened = codeBlocks(first.lines, first.nodes, { boxed: isBoxed(first.nodes), readings });
  const last = opened.lines === null ? first : built(opened.lines);
  const again = last === first ? [] : last.parts;
  return {
    nodes: notesAreas(boldSteps(plainText(last.nodes))),
    references: last.references,
    title,
    settings: to,
    parts: [...parts, ...first.parts, ...again],
    problems: [...last.problems, ...opened.problems],
  };
}

function built(source: readonly string[]) {
  const { lines, parts, problems } = tidied(source);
  const references: References = {};
  const { nodes, deep } = tree(lines, references);
  return { lines, nodes, references, parts, problems: [...problems, ...tooDeep(deep)] };
}
