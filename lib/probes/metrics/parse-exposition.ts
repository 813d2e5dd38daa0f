import type { Dialect, Exposition, Family, Sample } from "./exposition";
import { ownerOf } from "./owner-of";
import { parseSample } from "./parse-sample";
import { parseValue } from "./parse-value";

const TYPES: Record<Dialect, readonly string[]> = {
  prometheus: ["counter", "gauge", "histogram", "summary", "untyped"],
  openmetrics: ["counter", "gauge", "histogram", "gaugehistogram", "summary", "info", "stateset", "unknown"],
};
const MOST_PROBLEMS = 20;
const COMMENT = /^#[ \t]*(HELP|TYPE|UNIT)[ \t]+([^ \t]+)(?:[ \t]+(.*))?$/;
const NAME = /^[a-zA-Z_:][\w:]*$/;

type Reading = {
  dialect: Dialect;
  families: Map<string, Family>;
  seen: Set<string>;
  duplicates: Set<string>;
  /** The family the last line was of. */
  current: Family | null;
  ended: boolean;
};

/**
 * Reads a whole exposition; goes on after what it cannot read.
 * Sources: prometheus.io/docs/instrumenting/exposition_formats, prometheus.io/docs/specs/om/open_metrics_spec
 */
export function parseExposition(text: string, dialect: Dialect): Exposition {
  const reading: Reading = {
    ...{ dialect, families: new Map(), seen: new Set(), duplicates: new Set() },
    ...{ current: null, ended: false },
  };
  const lines = text.split("\n");
  const last = lines.at(-1) === "" ? null : lines.length;
  if (last === null) lines.pop();
  const problems: { line: number; sentence: string }[] = [];
  const say = (line: number, sentence: string | null) => {
    if (sentence !== null && problems.length < MOST_PROBLEMS) problems.push({ line, sentence });
  };
  for (const [index, line] of lines.entries()) say(index + 1, readLine(line, reading));
  if (dialect === "openmetrics" && !reading.ended) say(lines.length, "it does not end with # EOF");
  if (dialect === "prometheus" && last !== null) say(last, "the last line is cut off: it has no line end");
  return { dialect, families: reading.families, problems, duplicates: [...reading.duplicates] };
}

function readLine(line: string, reading: Reading): string | null {
  if (reading.dialect === "openmetrics") return readOpenLine(line, reading);
  const trimmed = line.replace(/^[ \t]+/, "");
  if (trimmed === "") return null;
  return trimmed.startsWith("#") ? readComment(trimmed, reading) : readSample(trimmed, reading);
}

function readOpenLine(line: string, reading: Reading): string | null {
  if (reading.ended) return "something follows # EOF";
  if (line === "") return "an empty line has no place in OpenMetrics";
  if (line === "# EOF") reading.ended = true;
  if (reading.ended) return null;
  if (line.startsWith("#") && !COMMENT.test(line)) return "expected # HELP, # TYPE, # UNIT or # EOF";
  return line.startsWith("#") ? readComment(line, reading) : readSample(line, reading);
}

function readComment(line: string, reading: Reading): string | null {
  const [, keyword, name = "", said] = COMMENT.exec(line) ?? [];
  if (keyword === undefined || (keyword === "UNIT" && reading.dialect === "prometheus")) return null;
  if (!NAME.test(name)) return `“${shown(name)}” is not the name of a metric`;
  if (said === undefined) return null;
  const family = familyOf(name, reading);
  const moved = enter(family, reading);
  if (keyword === "TYPE") return moved ?? readType(family, said, reading.dialect);
  if (keyword === "HELP") return moved ?? readHelp(family, said);
  return moved;
}

function readType(family: Family, type: string, dialect: Dialect): string | null {
  if (family.type !== null) return `a second TYPE of ${family.name}`;
  if (family.samples.length > 0) return `the TYPE of ${family.name} comes after its samples`;
  if (!TYPES[dialect].includes(dialect === "prometheus" ? type.toLowerCase() : type))
    return `“${shown(type)}” is not a type of metric`;
  family.type = type.toLowerCase();
  return null;
}

function readHelp(family: Family, said: string): string | null {
  if (family.helped) return `a second HELP of ${family.name}`;
  family.helped = true;
  return /\\(?:[^\\n"]|$)/.test(said.replace(/\\\\/g, ""))
    ? `the HELP of ${family.name} escapes what needs no escape`
    : null;
}

function readSample(line: string, reading: Reading): string | null {
  const sample = parseSample(line, reading.dialect);
  if (typeof sample === "string") return sample;
  const { families, dialect } = reading;
  const known = ownerOf(sample.name, families, dialect);
  if (!known && families.has(sample.name)) return `${sample.name} lacks the ending that its type asks for`;
  const family = known ?? familyOf(sample.name, reading);
  const moved = enter(family, reading);
  keep(sample, family, reading);
  return moved ?? objectionToBound(sample, family);
}

const BOUNDS: Record<string, RegExp> = {
  histogram: /[{,]le="([^"]*)"/,
  summary: /[{,]quantile="([^"]*)"/,
};

function objectionToBound({ name, key }: Sample, { type }: Family): string | null {
  const [, bound] = BOUNDS[type ?? ""]?.exec(key) ?? [];
  return bound === undefined || parseValue(bound) !== null
    ? null
    : `expected a number as the bound of ${name}, not “${shown(bound)}”`;
}

function keep(sample: Sample, family: Family, { seen, duplicates }: Reading) {
  if (seen.has(sample.key)) duplicates.add(sample.key);
  seen.add(sample.key);
  family.samples.push(sample);
}

function familyOf(name: string, { families }: Reading): Family {
  const family = families.get(name) ?? { name, type: null, helped: false, samples: [] };
  families.set(name, family);
  return family;
}

// Only OpenMetrics forbids it; the text format asks for it, and every parser lets it pass.
function enter(family: Family, reading: Reading): string | null {
  const back = family !== reading.current && family.samples.length > 0;
  reading.current = family;
  return back && reading.dialect === "openmetrics" ? `${family.name} is taken up again after another metric` : null;
}

const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
