import type { HealthSettings } from "./health-settings";
import type { Row, Session } from "./session";
import { type Slowest, slowestStatement } from "./slowest-statement";

/** A session that lasts: who, and for how many seconds. */
export type Lasting = { pid: string; user: string; database: string; seconds: number };

/** How a server is. `role` as it is written in SQL; `sees` whether other sessions are shown to it. */
export type SeenHealth = {
  role: string;
  sees: boolean;
  connections: number;
  maxConnections: number;
  longest: Lasting | null;
  idlest: Lasting | null;
  waiting: Lasting | null;
  slowLogMs: number;
  sizeBytes: number;
  blocks: { hit: number; read: number };
  deadest: { table: string; percent: number } | null;
  scanned: { table: string; percent: number } | null;
  slowest: Slowest;
  replicas: readonly { name: string; state: string; lagSeconds: number | null }[];
};

const FACTS = `select quote_ident(current_user), pg_has_role(current_user, 'pg_read_all_stats', 'usage'),
  (select sum(numbackends) from pg_catalog.pg_stat_database), current_setting('max_connections'),
  (select reset_val from pg_catalog.pg_settings where name = 'log_min_duration_statement'),
  pg_database_size(current_database()), d.blks_hit, d.blks_read
  from pg_catalog.pg_stat_database d where d.datname = current_database()`;

const lasting = (since: string, where: string) => `select a.pid, a.usename, a.datname,
  extract(epoch from clock_timestamp() - ${since}) from pg_catalog.pg_stat_activity a
  where a.backend_type = 'client backend' and a.pid <> pg_backend_pid() and ${where} order by 4 desc limit 1`;

const LONGEST = lasting("a.query_start", "a.state = 'active'");
const IDLEST = lasting("a.state_change", "a.state in ('idle in transaction', 'idle in transaction (aborted)')");

// Locks say since when they are waited for from version 14 on; before that it is the start of the query.
const WAITING = `select a.pid, a.usename, a.datname, extract(epoch from clock_timestamp() -
  case when to_jsonb(l) ? 'waitstart' then (to_jsonb(l) ->> 'waitstart')::timestamptz else a.query_start end)
  from pg_catalog.pg_locks l join pg_catalog.pg_stat_activity a on a.pid = l.pid
  where not l.granted order by 4 desc nulls last limit 1`;

const DEADEST = `select schemaname || '.' || relname, 100.0 * n_dead_tup / (n_live_tup + n_dead_tup)
  from pg_catalog.pg_stat_user_tables where n_live_tup + n_dead_tup >= 1000 order by 2 desc limit 1`;

const SCANNED = `select schemaname || '.' || relname, 100.0 * seq_scan / (seq_scan + coalesce(idx_scan, 0))
  from pg_catalog.pg_stat_user_tables where n_live_tup >= 10000 and seq_scan + coalesce(idx_scan, 0) > 0
  order by 2 desc limit 1`;

// A replica that has everything reports no lag after a while.
const REPLICAS = `select coalesce(nullif(application_name, ''), host(client_addr), pid::text), state,
  case when sent_lsn = replay_lsn then 0 else extract(epoch from replay_lag) end
  from pg_catalog.pg_stat_replication order by 1 limit 50`;

export async function lookAtHealth(session: Session, { maxMeanMs }: HealthSettings): Promise<SeenHealth> {
  const [facts = []] = await session.query(FACTS);
  const [role, sees, connections, maxConnections, slowLog, size, hit, read] = facts;
  const first = async (sql: string) => (await session.query(sql))[0];
  return {
    role: role ?? "",
    sees: sees === "t",
    connections: Number(connections),
    maxConnections: Number(maxConnections),
    longest: lastingOf(await first(LONGEST)),
    idlest: lastingOf(await first(IDLEST)),
    waiting: lastingOf(await first(WAITING)),
    slowLogMs: Number(slowLog ?? -1),
    sizeBytes: Number(size),
    blocks: { hit: Number(hit), read: Number(read) },
    deadest: shareOf(await first(DEADEST)),
    scanned: shareOf(await first(SCANNED)),
    slowest: maxMeanMs === undefined ? { kind: "absent" } : await slowestStatement(session),
    replicas: (await session.query(REPLICAS)).map(replicaOf),
  };
}

const lastingOf = (row: Row | undefined): Lasting | null =>
  row ? { pid: row[0] ?? "", user: row[1] ?? "", database: row[2] ?? "", seconds: Number(row[3] ?? 0) } : null;

const shareOf = (row: Row | undefined) => (row ? { table: row[0] ?? "", percent: Number(row[1]) } : null);

const replicaOf = ([name, state, lag]: Row) => ({
  name: name ?? "",
  state: state ?? "",
  lagSeconds: lag == null ? null : Number(lag),
});
