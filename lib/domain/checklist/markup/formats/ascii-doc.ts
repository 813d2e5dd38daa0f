import { asciiDocTable } from "./ascii-doc-table";
import { asciiDocWords } from "./ascii-doc-words";
import type { Format, Part, Translation } from "./format";

type Attributes = { from: number; lang: string; columns: number; header: boolean };
type State = {
  source: readonly string[];
  out: string[];
  parts: Part[];
  /** Marks of the lists that are open, outermost first, and whether a line of only `+` ties on what follows. */
  lists: string[];
  tied: boolean;
  attributes: Attributes | null;
};

const strong = [/^={1,6}[ \t]+\S/, /^\[(?:source|listing|cols|%|NOTE|TIP|WARNING|IMPORTANT|CAUTION)\b/, /^\|===\s*$/];
const weak = [
  /^:!?[\w-]+!?:(?:\s|$)/,
  /^(?:include|image|toc)::\S*\[/,
  /\blink:\S+\[/,
  /^\*{1,5} \[\*\]/,
  /^(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION): /,
  /^\*{2,5} \S/,
  /^\.[A-Z]\w/,
  /^\+$/,
];

/** AsciiDoc, told by a title of its own (`= Title`) or by several other marks that Markdown does not have. */
export const asciiDoc: Format = { is, translate };

function is(lines: readonly string[]): boolean {
  const head = lines.slice(0, 400).map((line) => line.slice(0, 200));
  if (head.some((line) => /^#{1,6}\s|^\.\. /.test(line))) return false;
  const first = head.findIndex((line) => line.trim() !== "" && !/^(?:\/\/|:|\[)/.test(line));
  const opening = String(head[first]);
  if (/^={1,6}[ \t]+\S/.test(opening) && !/^(={2,}) .* \1\s*$/.test(opening)) return true;
  const said = (marks: readonly RegExp[]) => marks.filter((mark) => head.some((line) => mark.test(line))).length;
  return said(strong) * 2 + said(weak) > 2;
}

const fences = /^(-{4,}|\.{4,}|\+{4,}|`{3,}|\/{4,})\s*([\w-]*)\s*$/;

function translate(source: readonly string[]): Translation {
  const state: State = { source, out: [], parts: [], lists: [], tied: false, attributes: null };
  while (state.out.length < source.length) {
    const line = String(source[state.out.length]);
    if (!(heading(state, line) || fence(state, line) || table(state, line) || attributes(state, line)))
      text(state, line);
  }
  return { lines: state.out, parts: state.parts, title: null };
}

const levels = "=-~^+";

function heading(state: State, line: string): boolean {
  const [, signs, title] = /^(={1,6}|#{1,6})[ \t]+(\S.*)$/.exec(line) ?? [];
  if (signs !== undefined && title !== undefined) {
    state.lists = [];
    state.out.push(`${"#".repeat(signs.length)} ${asciiDocWords(title)}`);
    return true;
  }
  const below = String(state.source[state.out.length + 1] ?? "").trimEnd();
  const level = /^([=~^+-])\1{3,200}$/.test(below) ? levels.indexOf(below.charAt(0)) + 1 : 0;
  const isTitle = level > 0 && /^[\p{L}\p{N}]/u.test(line) && Math.abs(line.trimEnd().length - below.length) < 2;
  if (!isTitle) return false;
  const at = state.out.length + 1;
  state.lists = [];
  state.parts.push({ from: at, to: at + 1, at });
  state.out.push(`${"#".repeat(level)} ${asciiDocWords(line)}`, "");
  return true;
}

/** The line that closes a block, or one behind the document. */
function closing(source: readonly string[], from: number, sign: string): number {
  for (let index = from + 1; index < source.length; index += 1) if (source[index]?.trimEnd() === sign) return index;
  return source.length;
}

/** A block whose text is taken as it is: code, or a comment. */
function fence(state: State, line: string): boolean {
  const [, sign, lang = ""] = fences.exec(line) ?? [];
  if (sign === undefined) return false;
  const from = state.out.length;
  if (!state.tied && state.source[from - 1]?.trim() === "") state.lists = [];
  const end = closing(state.source, from, sign);
  const inside = state.source.slice(from + 1, end);
  if (sign.startsWith("/")) blank(state, end + 1);
  else code(state, inside, state.attributes?.lang || lang, end);
  state.attributes = null;
  return true;
}

function code(state: State, inside: readonly string[], lang: string, end: number) {
  const indent = indentOf(state);
  const mark = inside.some((each) => each.includes("```")) ? "~~~~~~~~" : "```";
  const at = state.out.length + 1;
  state.out.push(`${indent}${mark}${lang}`);
  for (const each of inside) state.out.push(indent + each);
  if (end < state.source.length) state.out.push(indent + mark);
  state.parts.push({ from: state.attributes?.from ?? at, to: state.out.length, at });
}

function blank(state: State, to: number) {
  while (state.out.length < Math.min(to, state.source.length)) state.out.push("");
}

function table(state: State, line: string): boolean {
  if (!/^\|={3,}\s*$/.test(line)) return false;
  const from = state.out.length;
  const end = closing(state.source, from, line.trimEnd());
  const inside = state.source.slice(from + 1, end);
  const { columns = 0, header = false } = state.attributes ?? {};
  const { lines, delimiter, ...rows } = asciiDocTable(inside, columns);
  const [first = ""] = lines;
  if (inside[1]?.trim() === "") state.out.push("", first, delimiter);
  else if (header) state.out.push(first, delimiter);
  else {
    if (state.out.at(-1) === "") state.out[from - 1] = rows.header;
    state.out.push(delimiter);
  }
  for (const line of lines.slice(state.out.length - from - 1)) state.out.push(line);
  // A table that begins on the last line has no room for its delimiter.
  state.out.splice(state.source.length);
  blank(state, end + 1);
  state.attributes = null;
  return true;
}

const unseen =
  /^(?:\/\/(?!\/)|:!?[\w-]{1,60}!?:(?:\s|$)|(?:ifn?def|endif|ifeval|toc|include)::|<<<\s*$|(?:={4,}|\*{4,}|_{4,}|--)\s*$)/;

/** Lines that say something about the block after them, or about the document, and are not shown. */
function attributes(state: State, line: string): boolean {
  if (/^\[[^\]\s][^\]]{0,400}\]\s*$/.test(line) && !/^\[[ xX*]\]/.test(line)) state.attributes = said(state, line);
  else if (!unseen.test(line)) return false;
  state.out.push("");
  return true;
}

function said({ attributes, out }: State, line: string): Attributes {
  const from = attributes?.from ?? out.length + 1;
  const [, lang = attributes?.lang ?? ""] = /^\[source[^,\]]{0,40},\s*([\w+-]{1,30})/.exec(line) ?? [];
  const [, cols = ""] = /cols="?([^"\]]{1,200})/.exec(line) ?? [];
  const [, repeated = ""] = /^(\d{1,2})\*/.exec(cols) ?? [];
  const columns = Number(repeated) || cols.split(",").filter(Boolean).length;
  return { from, lang, columns, header: line.includes("header") };
}

const listed = /^\s{0,40}(\*{1,6}|-|\.{1,6}|\d{1,4}\.)[ \t]+(\S.*)$/;

function text(state: State, line: string) {
  const [, sign, words] = listed.exec(line) ?? [];
  state.attributes = null;
  if (line.trim() === "+") {
    state.tied = true;
    state.out.push("");
  } else if (sign !== undefined && words !== undefined) state.out.push(item(state, sign, words));
  else state.out.push(paragraph(state, line));
}

const key = (sign: string) => (/^\d/.test(sign) ? "1." : sign);

function item(state: State, sign: string, words: string): string {
  const at = state.lists.indexOf(key(sign));
  state.lists = at < 0 ? [...state.lists.slice(0, 20), key(sign)] : state.lists.slice(0, at + 1);
  state.tied = false;
  const mark = /^[*-]/.test(sign) ? "- " : "1. ";
  const box = words.replace(/^\[\*\](?=\s)/, "[x]");
  return `${indentOf({ ...state, lists: state.lists.slice(0, -1) })}${mark}${asciiDocWords(box)}`;
}

const indentOf = ({ lists }: Pick<State, "lists">): string =>
  lists.map((sign) => (/^[*-]/.test(sign) ? "  " : "   ")).join("");

function paragraph(state: State, line: string): string {
  if (line.trim() === "") return "";
  const isNew = state.out.at(-1) === "";
  if (isNew && !state.tied && /^\S/.test(line)) state.lists = [];
  state.tied = state.tied && !isNew;
  if (/^'''\s*$/.test(line)) return "***";
  const [, title] = /^\.([^\s.].{0,300})$/.exec(line) ?? [];
  if (title !== undefined) return `${indentOf(state)}**${title}**`;
  const [, term, said] = /^([^:\s][^:]{0,120})::(?:\s+(.*))?$/.exec(line) ?? [];
  const words = term === undefined ? line.trimStart() : `**${term}:** ${said ?? ""}`;
  return indentOf(state) + asciiDocWords(words.replace(/ \+$/, "  "));
}
