import type { Translation } from "./format";
import { type YamlLine, yamlLine } from "./yaml-lines";

type Head = { column: number; level: number; listed: boolean };
type Entry = { column: number; at: number | null };
type State = {
  source: readonly string[];
  out: string[];
  /** Whether it stands before a document, which then says what is shown. */
  front: boolean;
  title: string | null;
  heads: Head[];
  /** Where the entry being read begins, the line of its item, and what a form says it is. */
  entry: Entry | null;
  type: string;
  /** The column below which a text of several lines goes on. */
  text: number | null;
};

const listing = /^(?:check-?lists?|checks|tasks?|to-?dos?|items|steps|actions|options|entries|list)$/i;
const outer = /^(?:body|attributes|validations|sections|phases|stages|groups)$/i;
const others =
  /^(?:labels?|assignees|projects|tags|authors?|reviewers|approvers|categories|keywords|aliases|environments?|owners|contacts|links|roles)$/i;
const wording = /^(?:label|title|name|text|task|item|step|action|check|what|summary)$/i;
const naming = /^(?:title|name)$/i;

/** A checklist in YAML: lists of tasks by sections, or an issue form; `front` where it stands before a document. */
export function yamlDocument(source: readonly string[], front: boolean): Translation {
  const state: State = { source, out: [], front, title: null, heads: [], entry: null, type: "", text: null };
  for (const [index, text] of source.entries()) state.out.push(read(state, text, index));
  return { lines: state.out, parts: [], title: state.title };
}

function read(state: State, text: string, index: number): string {
  const column = text.length - text.trimStart().length;
  const goesOn = state.text !== null && (text.trim() === "" || column > state.text);
  if (goesOn) return state.front ? "" : text.trimStart();
  state.text = null;
  const line = yamlLine(text);
  return line === null ? "" : said(state, line, index);
}

function said(state: State, line: YamlLine, index: number): string {
  const { entry, key, value, column } = line;
  if (/^[|>][+-]?\d?$/.test(value)) {
    state.text = entry ?? column;
    return "";
  }
  leave(state, line);
  const opens = entry === null ? null : { column, at: null };
  state.entry = opens ?? state.entry;
  if (key === "type") state.type = value;
  if (key === "") return opens === null ? "" : listed(state, opens, value, index);
  return value === "" ? opened(state, line) : stated(state, line, index);
}

function leave(state: State, { column, entry }: YamlLine) {
  const at = entry ?? column;
  while ((state.heads.at(-1)?.column ?? -1) >= column || (entry !== null && (state.heads.at(-1)?.column ?? -1) > at))
    state.heads.pop();
  if (state.entry !== null && at < state.entry.column) state.entry = null;
}

const isListed = ({ heads }: State) => heads.at(-1)?.listed === true;

function listed(state: State, entry: Entry, words: string, index: number): string {
  if (words === "" || (!isListed(state) && state.front)) return "";
  if (!isListed(state)) return `- ${words}`;
  entry.at = index;
  return `- [ ] ${words}`;
}

const rank = ({ heads }: State): number => (heads.at(-1)?.level ?? 1) + 1;

/** A key with something below it: a section, unless it only holds a list or others that do. */
function opened(state: State, { column, key }: YamlLine): string {
  const level = rank(state);
  const isBoxes = state.type === "" || state.type === "checkboxes";
  const isHeld = listing.test(key.replaceAll("_", "-"));
  if (isHeld || outer.test(key) || others.test(key) || state.front) {
    const isItems = isHeld && (isBoxes || !/^options$/i.test(key));
    state.heads.push({ column, level: level - 1, listed: isItems });
    return "";
  }
  state.heads.push({ column, level, listed: true });
  return `${"#".repeat(Math.min(6, level))} ${key.replaceAll("_", " ")}`;
}

function stated(state: State, line: YamlLine, index: number): string {
  const { key, value, column } = line;
  const { entry } = state;
  if (entry === null || state.heads.length === 0) return atTop(state, line);
  if (entry.at !== null) return below(state, entry.at, line);
  if (!wording.test(key)) return "";
  if (holdsList(state, index, column) && (state.type === "" || state.type === "checkboxes")) {
    const level = rank(state);
    state.heads.push({ column: column - 1, level, listed: true });
    return `${"#".repeat(Math.min(6, level))} ${value}`;
  }
  if (isListed(state)) return listed(state, entry, value, index);
  return /^(?:input|textarea)$/.test(state.type) ? `**${value}:** ____` : "";
}

function atTop(state: State, { key, value }: YamlLine): string {
  if (naming.test(key) && state.title === null) {
    state.title = value;
    return state.front ? "" : `# ${value}`;
  }
  return state.front ? "" : `**${key}:** ${value}`;
}

/** What else an entry says of its item. */
function below(state: State, at: number, { key, value }: YamlLine): string {
  if (/^(?:done|checked|completed?|ticked)$/i.test(key) && /^(?:true|yes|on)$/i.test(value))
    state.out[at] = String(state.out[at]).replace("[ ]", "[x]");
  if (/^(?:required|id|done|checked|completed?|ticked)$/i.test(key)) return "";
  return `  - ${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll("_", " ")}: ${value}`;
}

const MOST_LOOKED_AT = 200;

/** Whether a list stands in the entry whose key stands in `column`, below this line. */
function holdsList({ source }: State, index: number, column: number): boolean {
  for (const text of source.slice(index + 1, index + MOST_LOOKED_AT)) {
    const line = yamlLine(text);
    if (line === null) continue;
    if (line.column < column || (line.entry !== null && line.entry < column)) return false;
    if (line.value === "" && listing.test(line.key)) return true;
  }
  return false;
}
