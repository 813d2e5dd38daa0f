import type { Format } from "./format";
import { yamlDocument } from "./yaml-document";

const entry = /^\s*-\s+(?:label|title|name|text|task|item|step|action|check|type)\s*:\s/;
const holder =
  /^\s*(?:-\s+)?(?:body|check-?_?lists?|checks|tasks|to-?dos?|items|steps|actions|options|sections)\s*:\s*$/i;
const setting = /^\s*(?:-(?:\s|$)|#|$|---\s*$|\.\.\.\s*$|["']?[\p{L}_][\p{L}\p{N}_ ./-]{0,60}["']?\s*:(?:\s|$))/u;

/** YAML, such as an issue form: every line is a setting or an entry of a list, and a list of tasks is among them. */
export const yaml: Format = { is, translate: (lines) => yamlDocument(lines, false) };

function is(lines: readonly string[]): boolean {
  const head = lines.slice(0, 400).map((line) => line.slice(0, 200));
  const first = head.find((line) => !/^\s*(?:#.*|---\s*)?$/.test(line)) ?? "";
  if (!/^[\p{L}_][\p{L}\p{N}_-]{0,60}\s?:(?:\s|$)/u.test(first) || !head.some((line) => holder.test(line)))
    return false;
  if (head.some((line) => /^\s*[-*+]\s+\[[ xX]?\]/.test(line))) return false;
  return head.some((line) => entry.test(line) || /^\s+-\s/.test(line)) && isAllYaml(head);
}

function isAllYaml(lines: readonly string[]): boolean {
  let text: number | null = null;
  for (const line of lines) {
    const column = line.length - line.trimStart().length;
    if (text !== null && (line.trim() === "" || column > text)) continue;
    text = /:\s+[|>][+-]?\d?\s*$/.test(line) ? column : null;
    if (!setting.test(line)) return false;
  }
  return true;
}
