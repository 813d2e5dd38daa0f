import { migrationsOf, type SeenMigrations } from "./migrations";
import { readRelation } from "./read-relation";
import type { SchemaSettings } from "./schema-settings";
import type { Session } from "./session";

/** What of a wished list is there, in its order. Columns with their type, triggers with whether they fire. */
export type SeenSchema = {
  tables: readonly boolean[];
  columns: readonly (string | null)[];
  indexCount: number;
  indexes: readonly ("valid" | "invalid" | null)[];
  invalid: readonly string[];
  triggers: readonly ("fires" | "disabled" | null)[];
  migrations: SeenMigrations | null;
};

const TABLES = "('r', 'p', 'f')";

// pg_class and its kin, never information_schema: that hides what a role has no right to, and a table would seem missing.
const RELATION = `select c.oid, c.relkind from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relname = $2`;

const COLUMN = `select pg_catalog.format_type(a.atttypid, a.atttypmod) from pg_catalog.pg_attribute a
  join pg_catalog.pg_class c on c.oid = a.attrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relname = $2 and a.attname = $3 and a.attnum > 0`;

const INDEXES = `select n.nspname, c.relname, i.indisvalid and i.indisready from pg_catalog.pg_index i
  join pg_catalog.pg_class c on c.oid = i.indexrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

const TRIGGER = `select t.tgenabled from pg_catalog.pg_trigger t
  join pg_catalog.pg_class c on c.oid = t.tgrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relname = $2 and t.tgname = $3 and not t.tgisinternal`;

export async function lookAtSchema(session: Session, wish: SchemaSettings): Promise<SeenSchema> {
  const full = (name: string) => readRelation(name, wish.schema) ?? [wish.schema, name];
  const firstOf = async (sql: string, ...values: string[]) => (await session.query(sql, values))[0]?.[0] ?? null;
  const tables: boolean[] = [];
  for (const name of wish.tables)
    tables.push((await firstOf(`${RELATION} and c.relkind in ${TABLES}`, ...full(name))) !== null);
  const columns: (string | null)[] = [];
  for (const { table, column } of wish.columns) columns.push(await firstOf(COLUMN, ...full(table), column));
  const triggers: SeenSchema["triggers"][number][] = [];
  for (const { table, trigger } of wish.triggers)
    triggers.push(firing(await firstOf(TRIGGER, ...full(table), trigger)));
  const migrations = wish.migrations ? await migrationsOf(session, wish.migrations.tool, wish.schema) : null;
  return { tables, columns, triggers, migrations, ...(await indexesOf(session, wish.indexes.map(full))) };
}

const firing = (enabled: string | null) => {
  if (enabled === null) return null;
  // R fires on a replica alone.
  return enabled === "O" || enabled === "A" ? "fires" : "disabled";
};

async function indexesOf(session: Session, wished: readonly string[][]) {
  const [count] = await session.query(`select count(*) from (${INDEXES}) i`);
  const invalid = await session.query(`${INDEXES} and not (i.indisvalid and i.indisready) order by 1, 2`);
  const indexes: SeenSchema["indexes"][number][] = [];
  for (const [schema = "", name = ""] of wished) {
    const [row] = await session.query(`${INDEXES} and n.nspname = $1 and c.relname = $2`, [schema, name]);
    indexes.push(row ? (row[2] === "t" ? "valid" : "invalid") : null);
  }
  return { indexes, indexCount: Number(count?.[0] ?? 0), invalid: invalid.map((row) => `${row[0]}.${row[1]}`) };
}
