import type { SchemaSettings } from "./schema-settings";
import type { Session } from "./session";

type Tool = NonNullable<SchemaSettings["migrations"]>["tool"];

/** What a tool has noted as applied and as failed; or that its table is not there, or not to be read, with what to run. */
export type SeenMigrations =
  | { kind: "applied"; applied: readonly string[]; failed: readonly string[] }
  | { kind: "missing"; table: string }
  | { kind: "forbidden"; grant: string };

type Notebook = { table: string; applied: (table: string) => string; failed?: (table: string) => string };

const NOTEBOOKS: Record<Tool, Notebook> = {
  alembic: { table: "alembic_version", applied: (table) => `select version_num from ${table} order by 1` },
  django: {
    table: "django_migrations",
    applied: (table) => `select app || '.' || name from ${table} order by id desc`,
  },
  prisma: {
    table: "_prisma_migrations",
    applied: (table) =>
      `select migration_name from ${table} where finished_at is not null and rolled_back_at is null order by 1 desc`,
    failed: (table) =>
      `select migration_name from ${table} where finished_at is null and rolled_back_at is null order by 1`,
  },
  flyway: {
    table: "flyway_schema_history",
    // What was undone or deleted stands there twice; what was let in out of order is not the newest for coming last.
    applied: (table) => `select version from (select distinct on (version) version, success, type from ${table}
      where version ~ '^[0-9]+([.][0-9]+)*$' order by version, installed_rank desc) v
      where success and type !~ '^(UNDO|DELETE)' order by string_to_array(version, '.')::numeric[] desc limit 1`,
    failed: (table) => `select coalesce(version, script) from ${table} where not success order by installed_rank`,
  },
};

const RIGHTS = `select c.oid, has_schema_privilege(n.oid, 'usage'), has_table_privilege(c.oid, 'select'), current_user,
  quote_ident(n.nspname), quote_ident(c.relname), quote_ident(current_user)
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p', 'v')`;

/** Reads the notebook of a migration tool in a schema. */
export async function migrationsOf(session: Session, tool: Tool, schema: string): Promise<SeenMigrations> {
  const { table, applied, failed } = NOTEBOOKS[tool];
  const [rights] = await session.query(RIGHTS, [schema, table]);
  if (!rights) return { kind: "missing", table: `${schema}.${table}` };
  const [, usage, select, , inSchema = "", name = "", role = ""] = rights;
  const full = `${inSchema}.${name}`;
  const grants = [
    ...(usage === "t" ? [] : [`GRANT USAGE ON SCHEMA ${inSchema} TO ${role}`]),
    ...(select === "t" ? [] : [`GRANT SELECT ON ${full} TO ${role}`]),
  ];
  if (grants.length > 0) return { kind: "forbidden", grant: grants.join("; ") };
  const names = async (sql: string) => (await session.query(sql)).map((row) => row[0] ?? "");
  return { kind: "applied", applied: await names(applied(full)), failed: failed ? await names(failed(full)) : [] };
}
