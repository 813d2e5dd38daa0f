import type { Text } from "./text";

/** A text without its comments; `unclosed` are the lines of those that never end, which are read as text. */
export type Uncommented = Text & { unclosed: number[] };

type Fence = { sign: string; quoted: boolean };
/** The place of the last end of a comment in the document, behind which none can end. */
type Ending = { index: number; at: number };
type State = { fence: Fence | null; inComment: boolean; last: Ending; unclosed: number[] };

const opening = /^([\s>]{0,400}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,20}){0,8})(`{3,}|~{3,})(.{0,400})/;

/** Takes the comments of HTML out of the lines outside fences, and tells the lines of fences from the others. */
export function uncommented(source: readonly string[]): Uncommented {
  const index = source.findLastIndex((line) => line.includes("-->"));
  const last = { index, at: String(source[index]).lastIndexOf("-->") };
  const state: State = { fence: null, inComment: false, last, unclosed: [] };
  const lines: string[] = [];
  const code: boolean[] = [];
  for (let index = 0; index < source.length; index++) {
    const line = String(source[index]);
    const isCode = !state.inComment && inFence(state, line);
    code.push(isCode);
    lines.push(isCode || !(state.inComment || line.includes("<!--")) ? line : without(state, line, index));
  }
  return { lines, code, unclosed: state.unclosed };
}

function inFence(state: State, line: string): boolean {
  const { fence } = state;
  if (fence === null) {
    state.fence = opened(line);
    return state.fence !== null;
  }
  if (fence.quoted && !line.trimStart().startsWith(">")) {
    state.fence = opened(line);
    return state.fence !== null;
  }
  const rest = line.replace(/^[\s>]{0,400}/, "").trimEnd();
  if (rest.startsWith(fence.sign) && rest === fence.sign.charAt(0).repeat(rest.length)) state.fence = null;
  return true;
}

function opened(line: string): Fence | null {
  if (!(line.includes("```") || line.includes("~~~"))) return null;
  const [, before = "", sign, info = ""] = opening.exec(line) ?? [];
  if (sign === undefined || (sign.startsWith("`") && info.includes("`"))) return null;
  return { sign, quoted: before.includes(">") };
}

function without(state: State, line: string, index: number): string {
  let kept = "";
  let at = 0;
  for (const [place, isBegin] of marks(line)) {
    if (isBegin === state.inComment || (isBegin && !ends(state, index, place))) continue;
    if (isBegin) kept += line.slice(at, place);
    state.inComment = isBegin;
    at = place + (isBegin ? 4 : 3);
  }
  return state.inComment ? kept : kept + line.slice(at);
}

/** Where comments may begin (true) or end (false) in a line; not between backticks, where they would only be shown. */
function* marks(line: string): Generator<[number, boolean]> {
  let isCode = false;
  for (const { 0: sign, index } of line.matchAll(/`|<!--|-->/g)) {
    if (sign === "`") isCode = !isCode;
    else if (sign === "-->" || !isCode) yield [index, sign !== "-->"];
  }
}

/** Whether a comment has an end: one that has none would swallow the rest of the document. */
function ends({ last, unclosed }: State, index: number, place: number): boolean {
  if (index < last.index || (index === last.index && place < last.at)) return true;
  unclosed.push(index + 1);
  return false;
}
