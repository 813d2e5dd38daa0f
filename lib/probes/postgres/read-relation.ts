const LONGEST = 63;

/** Schema and name of a relation as it is written, in quotes where it holds a blank or a dot; null where it is none. */
export function readRelation(text: string, schema: string): [schema: string, name: string] | null {
  const parts = text.match(/"(?:[^"]|"")+"|[^."\s]+/g) ?? [];
  const [first, second, ...more] = parts.map(unquoted);
  if (first === undefined || more.length > 0 || parts.join(".") !== text) return null;
  if ([first, second ?? ""].some((name) => name.length > LONGEST)) return null;
  return second === undefined ? [schema, first] : [first, second];
}

const unquoted = (part: string) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part);
