import type { Format, Part, Translation } from "./format";
import { csvTable, gridTable, listTable, simpleTable } from "./restructured-tables";
import { restructuredWords } from "./restructured-words";

/** A list that is open: the column of its words as written, and where they stand in Markdown. */
type Open = { column: number; words: number };
type State = {
  source: readonly string[];
  out: string[];
  parts: Part[];
  levels: Map<string, number>;
  lists: Open[];
};

const strong =
  /^\s{0,20}\.\. (?:[\w-]+::|_[^:]{1,80}:)|^#\. \S|`[^`<>]{1,100} <[^<>`\s]{1,200}>`_|:(?:ref|doc|code|command|file|term):`/;
const underline = /^([=\-~^"'*+#`:.<>_])\1{2,200}\s*$/;

/** reStructuredText, told by its directives and references, or by underlines that Markdown does not have. */
export const restructuredText: Format = { is, translate };

function is(lines: readonly string[]): boolean {
  const head = lines.slice(0, 400).map((line) => line.slice(0, 200));
  if (head.some((line) => /^(?:#{1,6}\s[^\s]|```(?!`+\s*$))/.test(line))) return false;
  if (head.some((line) => strong.test(line))) return true;
  const titles = head.flatMap((_, index) => titled(head, index) ?? []);
  const literal = head.some((line, index) => /\S::$/.test(line) && head[index + 1] === "");
  const own = titles.filter(({ kind }) => !/[-=*]/.test(kind));
  return (titles.length > 0 && literal) || own.length > 1;
}

type Titled = { text: string; kind: string; over: boolean };

/** The title that begins in a line, over which a line may be drawn too. */
function titled(lines: readonly string[], index: number): Titled | null {
  const line = String(lines[index]).slice(0, 300);
  const sign = underline.exec(line)?.[1];
  const over = sign !== undefined;
  const text = over ? (lines[index + 1] ?? "").slice(0, 300).trim() : line.trimEnd();
  const below = (lines[index + (over ? 2 : 1)] ?? "").slice(0, 300);
  const kind = underline.exec(below)?.[1];
  const isTitle =
    /^[^\s.:|>*-]/.test(text) && !underline.test(text) && below.trimEnd().length >= Math.min(text.length, 40);
  if (kind === undefined || !isTitle || (over && sign !== kind) || (lines[index - 1] ?? "").trim() !== "") return null;
  return { text, kind, over };
}

function translate(source: readonly string[]): Translation {
  const state: State = { source, out: [], parts: [], levels: new Map(), lists: [] };
  while (state.out.length < source.length) {
    const line = String(source[state.out.length]);
    if (line.trim() === "") state.out.push("");
    else if (!(heading(state) || directive(state, line) || table(state, line))) text(state, line);
  }
  return { lines: state.out, parts: state.parts, title: null };
}

function heading(state: State): boolean {
  const found = titled(state.source, state.out.length);
  if (found === null) return false;
  const kind = `${found.kind}${found.over}`;
  const level = state.levels.get(kind) ?? Math.min(6, state.levels.size + 1);
  state.levels.set(kind, level);
  state.lists = [];
  const from = state.out.length + 1;
  if (found.over) state.out.push("");
  state.out.push(`${"#".repeat(level)} ${restructuredWords(found.text)}`, "");
  state.parts.push({ from, to: state.out.length, at: from + Number(found.over) });
  return true;
}

const columnOf = (line: string): number => line.length - line.trimStart().length;

/** The first line behind those that are blank or stand deeper than a column; blank ones at the end do not count. */
function behind({ source }: State, from: number, column: number): number {
  let end = from;
  for (let index = from; index < source.length; index += 1) {
    const line = String(source[index]);
    if (line.trim() === "") continue;
    if (columnOf(line) <= column) break;
    end = index + 1;
  }
  return end;
}

const codes = /^(?:code-block|code|sourcecode|prompt|console|parsed-literal)$/;
const bold = /^(?:topic|admonition|rubric|dropdown|details|tab-item|card|sidebar)$/;
const named =
  /^(?:note|tip|hint|important|warning|caution|attention|danger|error|seealso|version(?:added|changed)|deprecated|todo)$/;
const holders = /^(?:container|only|tab-set|grid|grid-item|table|epigraph|collapse|role|class)$/;

/** A line that begins with two full stops: something with a body below it, a target, or a comment. */
function directive(state: State, line: string): boolean {
  const [all, blanks = "", name = "", said = ""] =
    /^(\s*)\.\.(?=\s|$)(?:\s{1,9}([\w-]{1,40})::)?(.*)$/.exec(line) ?? [];
  if (all === undefined) return false;
  const words = said.trim();
  const lead = leadOf(name, words);
  if (lead !== null) {
    state.out.push(base(state, blanks.length) + restructuredWords(lead));
    return true;
  }
  const from = state.out.length;
  const end = behind(state, from + 1, blanks.length);
  if (codes.test(name)) fenced(state, base(state, blanks.length), end, words);
  else if (/^(?:list|csv)-table$/.test(name)) tabled(state, name, end);
  fill(state, Math.max(end, from + 1));
  return true;
}

/** What stands in the place of a directive whose body is read as any other text; null where its body is none. */
function leadOf(name: string, words: string): string | null {
  if (bold.test(name)) return words === "" ? "" : `**${words}**`;
  if (named.test(name)) return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${words}`;
  return holders.test(name) ? "" : null;
}

function fill({ out }: State, to: number) {
  while (out.length < to) out.push("");
}

/**
 * Puts the literal text up to `end` between two fences, which take the place of the blank lines around it; where none
 * follows, it is indented.
 */
function fenced(state: State, indent: string, end: number, lang: string) {
  const { source, out } = state;
  const at = out.length + 1;
  const body = bodyOf(source, at, end);
  fill(state, body - 1);
  const isClosed = source[end]?.trim() === "" && body < end;
  const inside = source.slice(body, end);
  const mark = inside.some((line) => line.includes("```")) ? "~~~~~~~~" : "```";
  const depth = columnOf(inside[0] ?? "");
  out.push(isClosed ? `${indent}${mark}${lang}` : "");
  for (const line of inside) out.push(`${indent}${isClosed ? "" : "    "}${line.slice(depth)}`);
  if (isClosed) out.push(indent + mark);
  state.parts.push({ from: at, to: out.length, at: Math.min(body + 1, out.length) });
}

/** The first line of a body, behind options and blank lines. */
function bodyOf(source: readonly string[], from: number, end: number): number {
  let body = from;
  while (body < end && /^\s*(?::[\w-]{1,40}:.*)?$/.test(String(source[body]))) body += 1;
  return body;
}

function tabled(state: State, name: string, end: number) {
  const from = state.out.length;
  const region = state.source.slice(from + 1, end);
  const isOption = (line: string) => /^\s+:[\w-]+:/.test(line);
  const lines = region.map((line) => (isOption(line) ? "" : line));
  const header = region.find((line) => /^\s+:header:/.test(line))?.replace(/^\s+:header:\s*/, "") ?? "";
  const rows = name === "csv-table" ? csvTable(lines, header) : listTable(lines);
  state.out.push("");
  for (const row of rows) state.out.push(row);
}

function table(state: State, line: string): boolean {
  const isGrid = /^\s*\+--[+-]*\+\s*$/.test(line);
  if (!isGrid && !/^\s*={2,}(?:\s+={2,})+\s*$/.test(line)) return false;
  const from = state.out.length;
  let end = from + 1;
  while (end < state.source.length && String(state.source[end]).trim() !== "") end += 1;
  const lines = state.source.slice(from, end).map((each) => each.trim());
  for (const row of isGrid ? gridTable(lines) : simpleTable(lines)) state.out.push(row);
  return true;
}

/** Where what stands in a column belongs in Markdown: quotations, which are only indented, are dissolved. */
function base(state: State, column: number): string {
  while ((state.lists.at(-1)?.column ?? 0) > column) state.lists.pop();
  return " ".repeat(state.lists.at(-1)?.words ?? 0);
}

const bullet = /^([-*+•]|#\.|\(?\d{1,4}[.)])(\s{1,20})(\S.*)$/;

function text(state: State, line: string) {
  const column = columnOf(line);
  const indent = base(state, column);
  const words = line.trimStart();
  const [, mark, blanks = "", rest = ""] = bullet.exec(words) ?? [];
  if (/^([-=*_~+])\1{3,200}\s*$/.test(words)) state.out.push("***");
  else if (mark === undefined) prose(state, column, indent, words);
  else {
    const as = mark.replace("#.", "1.").replace("(", "");
    state.lists.push({ column: column + mark.length + blanks.length, words: indent.length + as.length + 1 });
    prose(state, column, `${indent}${as} `, rest);
  }
}

/** A line of words; two colons at its end announce literal text below it. */
function prose(state: State, column: number, lead: string, words: string) {
  const from = state.out.length;
  const isLeading = /::\s*$/.test(words) && String(state.source[from + 1] ?? "").trim() === "";
  const [, label, said = ""] = /^:([^:`\s][^:`]{0,60}):(?:\s+(.*))?$/.exec(words) ?? [];
  const field = label === undefined ? words.replace(/^\| (.*)$/, "$1  ") : `**${label}:** ${said}`;
  const read = isLeading ? field.replace(/(?<!\s)\s*:(:\s*)$/, ":").replace(/^:$/, "") : field;
  const end = isLeading ? behind(state, from + 1, column) : 0;
  state.out.push(lead + restructuredWords(read));
  if (end > from + 2) fencedBelow(state, from, end, lead);
}

/** Literal text takes no line from the words above it. */
function fencedBelow(state: State, from: number, end: number, lead: string) {
  const last = String(state.out.pop());
  fenced(state, " ".repeat(lead.length), end, "");
  state.out[from] = last;
  state.parts.pop();
}
