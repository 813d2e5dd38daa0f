import type { Part } from "@/lib/domain/checklist/markup/formats/format";
import type { Text } from "./text";

type Found = { text: string; part: Part; kind: string };

const drawn = /^[ \t]{0,3}([=═━─▬*#])\1{2,200}[ \t]*$/;
const embedded = /^[ \t]{0,3}([=═━─▬*-])\1{1,100}[ \t]+(\S.{0,118}?)[ \t]+\1{2,100}[ \t]*$/;

// A heading of Markdown's own begins alike and is none.
const begins = /^\s{0,3}(?!#+ ?[^#\s])([=═━─▬*#-])\1/;

/** Reads titles that are drawn with lines around, below or beside them (`═════`, `=== Checks ===`) as headings. */
export function drawnHeadings({ lines, code }: Text): { lines: string[]; parts: Part[] } {
  const read = [...lines];
  const parts: Part[] = [];
  const levels = new Map<string, number>();
  const first = lines.findIndex((line) => line.trim() !== "") + 1;
  for (let index = 0; index < lines.length; index++) {
    const line = String(lines[index]);
    if (code[index] || !begins.test(line)) continue;
    const { text, part, kind } = beside(line, index + 1) ?? around(lines, read, index);
    if (text === "") read[index] = line.replace(/^\s{0,3}([═━─▬])\1{2,200}\s*$/, "***");
    else {
      const next = Math.max(Number(part.from > first), ...levels.values()) + 1;
      const level = levels.get(kind) ?? Math.min(6, next);
      levels.set(kind, level);
      read.splice(part.from - 1, part.to - part.from + 1, ...headed(text, part, level));
      parts.push(part);
    }
  }
  return { lines: read, parts };
}

function headed(text: string, part: Part, level: number): string[] {
  const lines = new Array<string>(part.to - part.from + 1).fill("");
  lines[part.at - part.from] = `${"#".repeat(level)} ${text}`;
  return lines;
}

function beside(line: string, at: number): Found | null {
  if (line.length > 300) return null;
  const [, kind, text] = embedded.exec(line) ?? [];
  return kind === undefined || text === undefined ? null : { text, part: { from: at, to: at, at }, kind };
}

/** The title whose words stand above a drawn line; empty where the line is only a break. */
function around(lines: readonly string[], read: readonly string[], index: number): Found {
  const kind = drawn.exec(String(lines[index]).slice(0, 300))?.[1] ?? "";
  const text = String(read[index - 1] ?? "")
    .slice(0, 300)
    .trim();
  const above = drawn.exec(String(lines[index - 2] ?? "").slice(0, 300))?.[1];
  const isTitle = text.length <= 120 && !drawn.test(text) && !/^[-*+>|#]|^\d+[.)]\s|^\[|^[☐□]/.test(text);
  const isOver = kind !== "" && above === kind;
  const part = { from: index - Number(isOver), to: index + 1, at: index };
  return { text: isTitle && (isOver || /[═━─▬]/.test(kind)) ? text : "", part, kind: isOver ? kind + kind : kind };
}
