import { type QueryTrouble, queryTrouble } from "./query-trouble";
import { ServerError } from "./server-error";
import type { Session } from "./session";
import type { ServerSetting } from "./setting-value";
import type { PostgresSettings } from "./settings";

/** What a role may do beyond reading and writing its own: what it is called for each. Null where there is no such role. */
export type Powers = readonly string[] | null;

/** Null where there is no such setting; hidden where the role may not see it. */
export type SeenSetting = ServerSetting | "hidden" | null;

/** What a query of somebody's own came to: a value, rows and columns of another shape, or nothing. */
export type SeenQuery =
  | { kind: "value"; value: string | null }
  | { kind: "shape"; rows: number; columns: number }
  | ({ kind: "trouble" } & QueryTrouble);

/** What a session shows of what the settings ask for. */
export type Looked = {
  ssl: { session: boolean | null; server: string };
  powers: Powers;
  roles: readonly string[];
  databases: readonly string[];
  settings: readonly SeenSetting[];
  recovering: boolean;
  /** Whether transactions only read unless they ask otherwise. */
  readOnly: boolean;
  queries: readonly SeenQuery[];
};

export async function look(session: Session, wish: PostgresSettings): Promise<Looked> {
  const [facts] = await session.query(FACTS);
  const queries: SeenQuery[] = [];
  const settings: SeenSetting[] = [];
  for (const { name } of wish.settings) settings.push(await settingOf(session, name));
  const looked = {
    ssl: { session: facts?.[0] == null ? null : facts[0] === "true", server: facts?.[1] ?? "" },
    recovering: facts?.[2] !== "false",
    readOnly: facts?.[3] !== "off",
    powers: wish.plainRole === undefined ? null : await powersOf(session, wish.plainRole),
    roles: await namesIn(session, "select rolname from pg_catalog.pg_roles where rolname = $1", wish.roles),
    databases: await namesIn(session, "select datname from pg_catalog.pg_database where datname = $1", wish.databases),
    settings,
    queries,
  };
  for (const { sql } of wish.queries) queries.push(await asked(session, sql, wish.statementSeconds));
  return looked;
}

const FACTS = `select (select s.ssl::text from pg_catalog.pg_stat_ssl s where s.pid = pg_backend_pid()),
  current_setting('ssl', true), pg_is_in_recovery()::text,
  (select s.reset_val from pg_catalog.pg_settings s where s.name = 'default_transaction_read_only')`;

async function namesIn(session: Session, sql: string, names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) if ((await session.query(sql, [name])).length > 0) found.push(name);
  return found;
}

// `reset_val`, not `setting`: some are set otherwise for our own session.
async function settingOf(session: Session, name: string): Promise<SeenSetting> {
  const [row] = await session.query(
    "select reset_val, unit, vartype from pg_catalog.pg_settings where lower(name) = lower($1)",
    [name],
  );
  if (row) return { value: row[0] ?? "", unit: row[1] ?? null, type: row[2] ?? "string" };
  try {
    const [value] = await session.query("select current_setting($1, true)", [name]);
    return value?.[0] == null ? null : { value: value[0], unit: null, type: "string" };
  } catch (error) {
    if (error instanceof ServerError && error.code === "42501") return "hidden";
    throw error;
  }
}

// Powers are not inherited, but a member may SET ROLE to whoever has them.
const become = (power: string) => `not r.rolsuper and not r.${power} and exists (select from pg_catalog.pg_roles s
  where s.${power} and not s.rolsuper and pg_has_role(r.oid, s.oid, 'MEMBER'))`;

const POWERS = `select r.rolsuper, r.rolcreatedb, r.rolcreaterole, r.rolreplication, r.rolbypassrls,
  ${["rolcreatedb", "rolcreaterole", "rolreplication", "rolbypassrls"].map(become).join(", ")},
  not r.rolsuper and exists (select from pg_catalog.pg_roles s where s.rolsuper and pg_has_role(r.oid, s.oid, 'MEMBER')),
  not r.rolsuper and pg_has_role(r.oid, 'pg_execute_server_program', 'MEMBER'),
  not r.rolsuper and
    (pg_has_role(r.oid, 'pg_write_server_files', 'MEMBER') or pg_has_role(r.oid, 'pg_read_server_files', 'MEMBER'))
  from pg_catalog.pg_roles r where r.rolname = $1`;

const NAMES = [
  ...["is a superuser", "may create databases", "may create roles", "may replicate", "bypasses row security"],
  ...["may become a role that creates databases", "may become a role that creates roles"],
  ...["may become a role that replicates", "may become a role that bypasses row security"],
  ...["may become a superuser", "may run programs on the server", "may reach files of the server"],
];

async function powersOf(session: Session, role: string): Promise<Powers> {
  const [row] = await session.query(POWERS, [role]);
  return row ? NAMES.filter((_, at) => row[at] === "t") : null;
}

async function asked(session: Session, sql: string, seconds: number): Promise<SeenQuery> {
  try {
    const rows = await session.read(sql);
    const [first = []] = rows;
    if (rows.length === 1 && first.length === 1) return { kind: "value", value: first[0] ?? null };
    return { kind: "shape", rows: rows.length, columns: first.length };
  } catch (error) {
    return { kind: "trouble", ...queryTrouble(error, seconds) };
  }
}
