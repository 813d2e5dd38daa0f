import type { Text } from "./text";

/** How deep the lists of HTML are nested, the level of the last heading, and a summary whose words are still to come. */
type State = { depth: number; level: number; details: number; summary: boolean };

// Tags that only say how something looks or where it stands; what a tag could do is never done, so all others stay text.
const plainTags =
  /<\/?(?:details|p|div|span|u|ins|sub|sup|small|big|font|center|section|article|ul|ol|li|tbody|thead|table|tr|td|th|label|hr|picture|mark|a)(?:\s[^<>]{0,400})?\/?>/gi;
const longest = 10_000;
const marks: readonly (readonly [RegExp, string])[] = [
  [/<(?:b|strong)(?:\s[^<>]{0,200})?>([^<>]{1,2000})<\/(?:b|strong)>/gi, "**$1**"],
  [/<(?:i|em)(?:\s[^<>]{0,200})?>([^<>]{1,2000})<\/(?:i|em)>/gi, "*$1*"],
  [/<(?:s|del|strike)(?:\s[^<>]{0,200})?>([^<>]{1,2000})<\/(?:s|del|strike)>/gi, "~~$1~~"],
  [/<(?:code|kbd|tt|samp)(?:\s[^<>]{0,200})?>([^<>`]{1,2000})<\/(?:code|kbd|tt|samp)>/gi, "`$1`"],
  [/<a\s[^<>]{0,400}?href="(https?:[^"<>\s]{1,800})"[^<>]{0,400}>([^<>]{1,400})<\/a>/gi, "[$2]($1)"],
  [/<img\s[^<>]{0,400}?alt="([^"<>[\]]{0,200})"[^<>]{0,400}>/gi, "$1"],
];

/**
 * Writes the HTML that documents hold as Markdown: a summary is a heading, an item of a list with a checkbox an item.
 * Tags with no meaning of their own are taken off; what could run (scripts, frames, handlers) stays text to be seen.
 */
export function html({ lines, code }: Text): string[] {
  const state: State = { depth: 0, level: 1, details: 0, summary: false };
  return lines.map((line, index) => {
    if (code[index] || line.length > longest) return line;
    if (line.startsWith("#")) state.level = Math.min(6, line.length - line.replace(/^#{1,6}/, "").length);
    if (state.summary) return summaryBelow(state, line);
    return line.includes("<") ? outsideCode(line, (text) => read(state, text)) : line;
  });
}

function summaryBelow(state: State, line: string): string {
  const text = line.replace(/<\/?(?:summary|b|strong|h[1-6])>/gi, "").trim();
  if (text !== "" || line.includes("</")) state.summary = false;
  return text === "" ? "" : heading(state, text);
}

/** Reads what stands before, between and behind code; each mark of code stands in for itself meanwhile. */
function outsideCode(line: string, change: (text: string) => string): string {
  const kept: string[] = [];
  const text = line.replace(/(?<!`)(`{1,3})(?!`)[^`]{1,2000}\1(?!`)/g, (code) => `\uE000${kept.push(code) - 1}\uE001`);
  return change(text).replace(/\uE000(\d{1,5})\uE001/g, (all, at) => kept[Number(at)] ?? all);
}

function read(state: State, line: string): string {
  const summary = /<summary(?:\s[^<>]{0,200})?>(.{0,2000})/i.exec(line);
  if (/<details[\s>]/i.test(line)) state.details += 1;
  const level = state.details;
  if (/<\/details>/i.test(line)) state.details = Math.max(0, level - 1);
  if (summary !== null) {
    const text = String(summary[1]).replace(/<\/summary>.*$/i, "");
    const words = withMarks(text)
      .replace(/<[^<>]{0,200}>/g, "")
      .replace(/^\*\*(.*)\*\*$/, "$1")
      .trim();
    state.summary = words === "";
    return words === "" ? "" : heading({ ...state, details: level }, words);
  }
  return listed(state, line);
}

const heading = ({ level, details }: State, words: string): string =>
  `${"#".repeat(Math.min(6, level + Math.max(1, details)))} ${words}`;

function listed(state: State, line: string): string {
  const opened = line.match(/<[uo]l[\s>]/gi)?.length ?? 0;
  const closed = line.match(/<\/[uo]l>/gi)?.length ?? 0;
  state.depth = Math.max(0, Math.min(20, state.depth + opened));
  const item = /<li(?:\s[^<>]{0,200})?>(.*)$/i.exec(line);
  const title = /^\s*<h([1-6])(?:\s[^<>]{0,200})?>(.*)$/i.exec(line);
  const text = tagless(item?.[1] ?? title?.[2] ?? line);
  const indent = "  ".repeat(Math.max(0, state.depth - 1));
  state.depth = Math.max(0, state.depth - closed);
  if (item !== null) return `${indent}- ${text.trim()}`;
  if (title !== null) return `${"#".repeat(Number(title[1]))} ${text.trim()}`;
  return text;
}

function tagless(line: string): string {
  const boxed = line.replace(/<input\b(?=[^<>]{0,300}\bcheckbox\b)([^<>]{0,400})>/gi, (_, said: string) =>
    /\bchecked\b/i.test(said) ? "[x] " : "[ ] ",
  );
  return withMarks(boxed)
    .replace(plainTags, "")
    .replace(/<\/?(?:summary|h[1-6]|b|strong|i|em)>/gi, "")
    .replace(/<br\s{0,5}\/?>\s*$/i, "  ");
}

const withMarks = (line: string): string => marks.reduce((text, [tag, mark]) => text.replace(tag, mark), line);
