import type { Dialect, Sample } from "./exposition";
import { parseValue } from "./parse-value";

const NAME = /^[a-zA-Z_:][\w:]*/;
const LABEL = /[ \t]*([a-zA-Z_]\w*)[ \t]*=[ \t]*"([^"\\]*(?:\\["\\n][^"\\]*)*)"[ \t]*([,}])/y;
const CLOSED = /[ \t]*\}/y;
const REST = /^[ \t]*([^ \t]+)(?:[ \t]+([^ \t]+))?$/;
const EXEMPLAR = / # \{(?:[a-zA-Z_]\w*="[^"]*"(?:,(?=[a-zA-Z_]))?)*\} ([^ ]+)(?: ([^ ]+))?$/;

/** One line with a value, or the sentence that says what is wrong with it. */
export function parseSample(line: string, dialect: Dialect): Sample | string {
  const [name] = NAME.exec(line) ?? [];
  if (name === undefined) return "expected the name of a metric";
  const blanks = /^[ \t]*/.exec(line.slice(name.length))?.[0].length ?? 0;
  const from = name.length + blanks;
  const labels = line[from] === "{" ? readLabels(line, from + 1) : { key: "", end: name.length };
  if (typeof labels === "string") return `${labels} of ${name}`;
  const value = readValue(line.slice(labels.end), dialect);
  return typeof value === "string" ? `${value} of ${name}` : { name, key: `${name}{${labels.key}}`, value };
}

function readLabels(line: string, from: number): { key: string; end: number } | string {
  const labels = new Map<string, string>();
  let at = from;
  while (!endsAt(line, at)) {
    LABEL.lastIndex = at;
    const [, label = "", value = "", after] = LABEL.exec(line) ?? [];
    const objection = after === undefined ? "cannot read the labels" : objectionTo(label, labels);
    if (objection !== null) return objection;
    labels.set(label, value);
    at = after === "}" ? LABEL.lastIndex - 1 : LABEL.lastIndex;
  }
  return { key: keyOf(labels), end: CLOSED.lastIndex };
}

function endsAt(line: string, at: number): boolean {
  CLOSED.lastIndex = at;
  return CLOSED.test(line);
}

function objectionTo(label: string, labels: ReadonlyMap<string, string>): string | null {
  if (label === "__name__") return "the label __name__ is reserved; it stands among those";
  return labels.has(label) ? `the label ${label} stands twice among those` : null;
}

const keyOf = (labels: ReadonlyMap<string, string>) =>
  [...labels]
    .map(([label, value]) => `${label}="${value}"`)
    .sort()
    .join();

function readValue(text: string, dialect: Dialect): number | string {
  const exemplar = dialect === "openmetrics" ? EXEMPLAR.exec(text) : null;
  if (exemplar && !areNumbers(exemplar[1], exemplar[2])) return "cannot read the exemplar";
  const [, first, stamp] = REST.exec(exemplar ? text.slice(0, exemplar.index) : text) ?? [];
  const value = first === undefined ? null : parseValue(first);
  if (value === null) return "expected a number as the value";
  return isTime(stamp, dialect) ? value : "expected nothing but a time after the value";
}

const isTime = (text: string | undefined, dialect: Dialect) =>
  text === undefined || (dialect === "openmetrics" ? areNumbers(text) : isWhole(text));

const isWhole = (text: string) =>
  /^[+-]?\d+$/.test(text) && BigInt.asIntN(64, BigInt(text.replace("+", ""))) === BigInt(text.replace("+", ""));

const areNumbers = (...texts: (string | undefined)[]) =>
  texts.every((text) => text === undefined || parseValue(text) !== null);
