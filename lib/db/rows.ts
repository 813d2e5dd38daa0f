export type Row = Record<string, unknown>;

/** Whole rows by table, as `append` writes them. A moment that is not known yet is `infinity`. */
export type Rows = Record<string, Row[]>;

/** What makes a row one: its table's primary key. */
export const KEYS: Record<string, readonly string[]> = {
  person: ["id"],
  system: ["id"],
  template: ["id"],
  template_version: ["template", "version"],
  network: ["id"],
  deployment: ["id"],
  item: ["deployment", "item"],
  probe: ["deployment", "item"],
  signature: ["deployment", "signature"],
  detail: ["deployment", "field"],
  waiver: ["deployment", "waiver"],
  evidence: ["deployment", "evidence"],
  paper: ["deployment", "paper"],
  follow_up: ["deployment", "follow_up"],
  window_verdict: ["deployment", "item", "binding", "window"],
};

/** The tables outside the record that an act may write to; a rebuild leaves them alone. */
const KEYS_OUTSIDE: Record<string, readonly string[]> = {
  credential: ["person"],
  probe_run: ["id"],
  sealed_secret: ["secret"],
};

/** A row changed twice is written once, as it ends. */
export function wholeOnce(changed: readonly (readonly [string, readonly Row[]])[]): Rows {
  const tables: Record<string, Map<string, Row>> = {};
  for (const [table, rows] of changed) {
    const kept = tables[table] ?? new Map<string, Row>();
    tables[table] = kept;
    for (const row of rows) kept.set(keyOf(table, row), row);
  }
  return Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, [...rows.values()]]));
}

/** The key of a row within its table. */
export const keyOf = (table: string, row: Row): string =>
  (KEYS[table] ?? KEYS_OUTSIDE[table] ?? []).map((column) => String(row[column])).join(" ");
