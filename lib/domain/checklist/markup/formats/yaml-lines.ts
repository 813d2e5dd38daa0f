/** A line of YAML: the column its key or value stands in, and that of the hyphen before it where it opens an entry. */
export type YamlLine = { column: number; entry: number | null; key: string; value: string };

const line =
  /^(\s{0,200})(-$|(?:-\s{1,20}){0,4})(?:(["']?)([\p{L}_][\p{L}\p{N}_ ./-]{0,60}?)\3\s{0,9}:(?:\s{1,20}(.*))?$|(.*)$)/su;

/** Reads one line; null for a comment, a blank line and a line between documents. */
export function yamlLine(text: string): YamlLine | null {
  if (/^\s*(?:#.*|---\s*|\.\.\.\s*)?$/.test(text)) return null;
  const [, blanks = "", hyphens = "", , key = "", given, bare = ""] = line.exec(text) as RegExpExecArray;
  const value = unquoted((key === "" ? bare : (given ?? "")).trim());
  return { column: blanks.length + hyphens.length, entry: hyphens === "" ? null : blanks.length, key, value };
}

function unquoted(text: string): string {
  const [, , inside] = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(text) ?? [];
  return inside?.replaceAll('\\"', '"').replaceAll("''", "'") ?? text.replace(/\s#\s.*$/, "");
}
