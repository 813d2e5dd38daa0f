import { restructuredWords } from "./restructured-words";

type Row = readonly string[];
const row = (cells: Row): string => `| ${cells.map((cell) => restructuredWords(cell.trim())).join(" | ")} |`;
const delimiter = (width: number): string => `|${"---|".repeat(width)}`;
const nothing = (width: number): string => row(new Array<string>(width).fill(""));

/** The lines of a grid table (`+---+---+`); the line of `=` below its head separates it, else there is no head. */
export function gridTable(lines: Row): string[] {
  const width = Math.max(1, String(lines[0]).split("+").length - 2);
  const head = lines.findIndex((line) => /^\+=/.test(line));
  return lines.map((line, index) => {
    if (!line.startsWith("+")) return restructuredWords(line);
    if (index === 0) return head < 0 ? nothing(width) : "";
    return index === head ? delimiter(width) : nothing(width);
  });
}

/** The lines of a simple table (`====  ====`), whose first line says where the columns begin. */
export function simpleTable(lines: Row): string[] {
  const columns = [...String(lines[0]).matchAll(/=+/g)].slice(0, 50).map(({ index }) => index);
  const isBorder = lines.map((line) => /^=[= ]*$/.test(line));
  const isHeaded = isBorder.filter(Boolean).length > 2;
  const head = isHeaded ? isBorder.indexOf(true, 1) : -1;
  return lines.map((line, index) => {
    if (index === head) return delimiter(columns.length);
    if (isBorder[index]) return index === 0 && !isHeaded ? nothing(columns.length) : "";
    return row(columns.map((from, at) => line.slice(from, columns[at + 1])));
  });
}

/** The body of a list table: rows are bullets (`* - cell`), cells bullets in them. */
export function listTable(lines: Row): string[] {
  const rows: { at: number; cells: string[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const [, opens, cell = ""] = /^\s*(\*\s+)?-(?:\s+(.*))?$/.exec(line) ?? [];
    if (opens !== undefined) rows.push({ at, cells: [cell] });
    else if (/^\s*-(?:\s|$)/.test(line)) rows.at(-1)?.cells.push(cell);
    else goOn(rows.at(-1)?.cells ?? [], line.trim());
  }
  return placed(lines.length, rows);
}

/** Words on a line of their own belong to the cell before them. */
function goOn(cells: string[], words: string) {
  if (cells.length > 0 && words !== "") cells[cells.length - 1] = `${cells.at(-1)} ${words}`;
}

/** The body of a table of values separated by commas, below the names of its columns; nothing stands in its first line. */
export function csvTable(lines: Row, header: string): string[] {
  const rows = lines.map((line, at) => ({ at, cells: values(line) }));
  const filled = rows.filter(({ cells }) => cells.some(Boolean));
  return placed(lines.length, header === "" ? filled : [{ at: 0, cells: values(header) }, ...filled]);
}

function values(line: string): string[] {
  const found = line.slice(0, 10_000).matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g);
  const cells = [...found].map(([, quoted, bare = ""]) => quoted?.replaceAll('""', '"') ?? bare.trim());
  // Nothing is found once more behind the last one.
  return cells.slice(0, -1);
}

/** Rows at their lines, the first as the head, and the delimiter in the line behind it. */
function placed(length: number, rows: readonly { at: number; cells: string[] }[]): string[] {
  const [first, second] = rows;
  if (first === undefined) return new Array<string>(length).fill("");
  const width = Math.min(50, Math.max(1, first.cells.length));
  const lines = new Array<string>(length).fill(nothing(width));
  lines.fill("", 0, Math.max(0, first.at));
  for (const { at, cells } of rows) lines[at] = row(cells.slice(0, width));
  if (first.at + 1 !== second?.at) lines[first.at + 1] = delimiter(width);
  return lines.slice(0, length);
}
