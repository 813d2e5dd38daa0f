import { execFileSync, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "../steps/port.mjs";
import { Trouble } from "../steps/trouble.mjs";
import { OWNER } from "./cluster.mjs";
import { isAlive, isPostgres, readPidFile } from "./pid-file.mjs";

const LOG_LIMIT = 5_000_000;
const GOING_ON = Symbol("going on");

/** Adopts the server that a killed launcher left behind, or starts one. Resolves to { pid, port, adopted }. */
export async function startServer(cluster, { account, program, port, options = [] }) {
  const left = await leftover(cluster);
  if (left) return { ...left, adopted: true };
  const chosen = port ?? (await freePort());
  return { pid: await launch(cluster, { account, program, port: chosen, options }), port: chosen, adopted: false };
}

async function leftover(cluster) {
  for (let tries = 0; tries < 60; tries++) {
    const seen = readPidFile(cluster.folder);
    if (!seen || !isAlive(seen.pid)) return undefined;
    if (!isPostgres(seen.pid) && tries > 3) {
      // Dead but not yet reaped, or the pid belongs to another program by now: PostgreSQL itself would refuse to start.
      rmSync(join(cluster.folder, "postmaster.pid"), { force: true });
      return undefined;
    }
    if (seen.ready && (await isOurs(cluster, seen.port))) return { pid: seen.pid, port: seen.port };
    await sleep(100);
  }
  throw new Trouble(
    `A PostgreSQL holds ${cluster.folder} but does not answer. Stop it (its number is the first line of postmaster.pid there) and start again.`,
  );
}

/** Only a server that takes our password and serves our folder is ours. */
async function isOurs(cluster, port) {
  const client = new pg.Client({ ...ownerOf(cluster, port), database: "postgres", connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("show data_directory");
    return rows[0].data_directory === cluster.folder;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

export const ownerOf = (cluster, port) => ({ host: "127.0.0.1", port, user: OWNER, password: cluster.ownerPassword });

async function launch(cluster, { account, program, port, options }) {
  if (existsSync(cluster.log) && statSync(cluster.log).size > LOG_LIMIT) rmSync(cluster.log);
  const log = openSync(cluster.log, "a", 0o600);
  const from = statSync(cluster.log).size;
  const child = spawn(program("postgres"), serverArguments(cluster.folder, port, options), {
    ...account,
    cwd: "/",
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    // A process group of its own, so that Ctrl-C reaches the launcher alone and everything stops in order.
    detached: process.platform !== "win32",
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  const ended = new Promise((resolve) => child.once("error", resolve).once("exit", resolve));
  for (let waited = 0; waited < 60_000; waited += 50) {
    const seen = readPidFile(cluster.folder);
    if (seen?.pid === child.pid && seen.ready) return child.pid;
    const problem = await Promise.race([ended, sleep(50, GOING_ON)]);
    if (problem === GOING_ON) continue;
    const said = readFileSync(cluster.log).subarray(from).toString("utf8").trim();
    throw new Trouble(`PostgreSQL did not start: ${said || (problem?.message ?? `it ended with ${problem}`)}`);
  }
  throw new Trouble(`PostgreSQL was not ready within a minute. What it says stands in ${cluster.log}.`);
}

const serverArguments = (folder, port, options) =>
  ["-D", folder, "-p", String(port)].concat(
    [
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "max_connections=100",
      "log_min_messages=warning",
      "log_line_prefix=%m [%p] ",
      ...options,
    ].flatMap((option) => ["-c", option]),
  );

/** Stops the server: sessions are ended, what was committed stays. Resolves when it is gone. */
export async function stopServer(pid) {
  if (!isAlive(pid) || !isPostgres(pid)) return;
  if (process.platform === "win32") execFileSync("taskkill", ["/pid", String(pid), "/f", "/t"]);
  else process.kill(pid, "SIGINT");
  for (let waited = 0; isAlive(pid) && isPostgres(pid); waited += 25) {
    if (waited === 20_000) process.kill(pid, "SIGQUIT");
    await sleep(25);
  }
}
