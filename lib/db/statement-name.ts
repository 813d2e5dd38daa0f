import { createHash } from "node:crypto";

const MOST = 300;
const names = new Map<string, string>();

/**
 * A name by which a connection keeps a statement prepared, so that it is parsed and planned once. Lists of many lengths
 * make many statements: the first few hundred are named, what comes after is sent as it is.
 */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = names.size < MOST ? createHash("sha256").update(sql).digest("hex").slice(0, 32) : "";
  if (name) names.set(sql, name);
  return name;
}
