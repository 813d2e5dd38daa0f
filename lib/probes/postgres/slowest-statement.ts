import { ServerError } from "./server-error";
import type { Session } from "./session";

/** The statement that takes longest on average, by pg_stat_statements; absent where that is not installed. Milliseconds. */
export type Slowest =
  | { kind: "absent" }
  | { kind: "none" }
  | { kind: "found"; id: string; calls: number; meanMs: number };

const EXTENSION = `select quote_ident(n.nspname), current_setting('server_version_num')::int >= 130000
  from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace
  where e.extname = 'pg_stat_statements'`;

// One that ran a few times may have met a cold cache.
const FEWEST_CALLS = 5;

export async function slowestStatement(session: Session): Promise<Slowest> {
  const [extension] = await session.query(EXTENSION);
  if (!extension) return { kind: "absent" };
  const mean = extension[1] === "t" ? "mean_exec_time" : "mean_time";
  try {
    const [row] = await session.query(`select coalesce(queryid::text, 'hidden'), calls, ${mean}
      from ${extension[0]}.pg_stat_statements s join pg_catalog.pg_database d on d.oid = s.dbid
      where d.datname = current_database() and calls >= ${FEWEST_CALLS} order by 3 desc limit 1`);
    if (!row) return { kind: "none" };
    return { kind: "found", id: row[0] ?? "", calls: Number(row[1]), meanMs: Number(row[2]) };
  } catch (error) {
    // Made in the database, but not loaded into the server.
    if (error instanceof ServerError && error.code === "55000") return { kind: "absent" };
    throw error;
  }
}
