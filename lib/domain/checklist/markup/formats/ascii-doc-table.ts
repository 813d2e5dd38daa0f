import { asciiDocWords } from "./ascii-doc-words";

const cell = /(?:^|\s)(?:\d{0,3}[.+*]?\d{0,3}[<^>.]{0,4}[aehlmsvd]?)\|/;

/** The lines of a table between its delimiters as rows of Markdown; `header` gives the first row to the head. */
export type Rows = { header: string; delimiter: string; lines: string[] };

/**
 * Lays out cells that stand in one line or in several; a row goes to the line of its first cell. Blank lines would end
 * a table of Markdown and become empty rows.
 */
export function asciiDocTable(inside: readonly string[], columns: number): Rows {
  const cells = inside.map(cellsOf);
  const first = cells.find((each) => each.length > 0) ?? [];
  const width = Math.min(50, columns || first.length || 1);
  const lines = inside.map(() => row([], width));
  let at = 0;
  const open: string[] = [];
  for (const [index, each] of cells.entries()) {
    if (open.length === 0) at = index;
    open.push(...each.slice(0, 1000));
    // What a line has too much begins the next row, which then stands there.
    for (; open.length >= width; at = index) lines[at] = row(open.splice(0, width), width);
  }
  if (open.length > 0) lines[at] = row(open, width);
  return { header: row([], width), delimiter: `|${"---|".repeat(width)}`, lines };
}

function cellsOf(line: string): string[] {
  if (!line.includes("|") || line.length > 10_000) return line.trim() === "" ? [] : [line];
  const [before = "", ...texts] = line.split(cell);
  return [...(before.trim() === "" ? [] : [before]), ...texts];
}

const row = (cells: readonly string[], width: number): string =>
  `| ${Array.from({ length: width }, (_, index) => asciiDocWords((cells[index] ?? "").trim())).join(" | ")} |`;
