import { JSONPathEnvironment, type JSONValue } from "json-p3";
import { Trouble } from "../trouble";
import { jsonAt } from "./json-at";

const environment = new JSONPathEnvironment({ maxRecursionDepth: 100 });
// They take regular expressions that may run for hours.
for (const name of ["match", "search"]) environment.functionRegister.delete(name);

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;

// `$id` is a name like any other.
const isPath = (path: string) => /^\$(?:$|[.[])/.test(path);

/** What keeps a path from being used, as a sentence; undefined where nothing does. */
export function objectionToPath(path: string): string | undefined {
  if (!isPath(path)) return undefined;
  const bare = path.replace(QUOTED, "");
  const times = (sign: string) => bare.split(sign).length - 1;
  // Each of them multiplies what has to be looked at.
  if (times("..") > 1 || times("$") > 1 || times(",") > 3 || times("?") > 1)
    return "The JSON path is too involved: use at most one “..”, one filter and three commas";
  try {
    environment.compile(path);
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/ \('.*/s, "") : "it cannot be read";
    return `This is not a JSON path of RFC 9535: ${why}`;
  }
}

/**
 * The values at a place of a JSON document: every one of a path of RFC 9535 where it begins with `$.` or `$[`; else at most one,
 * by a JSON pointer (RFC 6901) where it begins with a slash, or by names and indexes joined by dots.
 * @throws Trouble `unsupported` where the document is nested too deep for it
 */
export function valuesAt(document: unknown, path: string): unknown[] {
  if (!isPath(path)) {
    const value = jsonAt(document, path);
    return value === undefined ? [] : [value];
  }
  try {
    return environment.query(path, document as JSONValue).values();
  } catch {
    throw new Trouble("The JSON is nested too deep for this path.", "unsupported");
  }
}
