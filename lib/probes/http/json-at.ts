/**
 * The value at a place of a JSON document: a JSON pointer (RFC 6901) where `path` begins with a slash, else names and
 * indexes joined by dots. `undefined` where there is none.
 */
export function jsonAt(document: unknown, path: string): unknown {
  return partsOf(path).reduce<unknown>(member, document);
}

const partsOf = (path: string): string[] =>
  path.startsWith("/")
    ? path
        .slice(1)
        .split("/")
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    : path.split(".");

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
