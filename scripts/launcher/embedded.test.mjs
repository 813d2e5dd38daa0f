import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startEmbedded } from "../postgres/embedded.mjs";
import { isAlive, isPostgres, readPidFile } from "../postgres/pid-file.mjs";

let dataDir;
let server;

const start = async () => {
  server = await startEmbedded({ dataDir, options: ["fsync=off"] });
  await server.createDatabase("countersign");
  return server;
};

async function query(url, statement) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

const pidOf = () => readPidFile(join(dataDir, "postgres")).pid;
const runs = (pid) => isAlive(pid) && isPostgres(pid);

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "countersign-embedded-"));
  chmodSync(dataDir, 0o711);
});

afterEach(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it("has two roles: one owns the tables, the other is no superuser and may not make any", async () => {
  const { ownerUrl, appUrl } = (await start()).urls("countersign");
  await query(ownerUrl, "create table owned (x int)");
  const [role] = await query(appUrl, "select rolsuper, rolcreatedb from pg_roles where rolname = current_user");
  expect(role).toEqual({ rolsuper: false, rolcreatedb: false });
  await expect(query(appUrl, "create table mine (x int)")).rejects.toThrow(/permission denied/);
  await expect(query(appUrl, "select * from owned")).rejects.toThrow(/permission denied/);
});

it("keeps its passwords from others and asks for them", async () => {
  const { appUrl } = (await start()).urls("countersign");
  for (const name of ["postgres-owner-password", "postgres-app-password"]) {
    expect(statSync(join(dataDir, name)).mode & 0o077).toBe(0);
  }
  const wrong = new URL(appUrl);
  wrong.password = "guessed";
  await expect(query(wrong.href, "select 1")).rejects.toThrow(/password authentication failed/);
  expect(await query(appUrl, "show data_checksums")).toEqual([{ data_checksums: "on" }]);
});

it("keeps what was written over a stop and a start", async () => {
  await query((await start()).urls("countersign").ownerUrl, "create table kept as select 7 as x");
  await server.stop();
  expect((await start()).adopted).toBe(false);
  expect(await query(server.urls("countersign").ownerUrl, "select x from kept")).toEqual([{ x: 7 }]);
});

it("adopts the server that a killed launcher left running", async () => {
  await start();
  const pid = pidOf();
  const again = await startEmbedded({ dataDir });
  expect(again).toMatchObject({ adopted: true, port: server.port });
  await again.stop();
  expect(runs(pid)).toBe(false);
});

it("comes back on the same port after it was killed hard, with all that was committed", async () => {
  const { ownerUrl } = (await start()).urls("countersign");
  const said = [];
  server.watch((text) => said.push(text));
  await query(ownerUrl, "create table kept as select 8 as x");
  process.kill(pidOf(), "SIGKILL");
  await expect.poll(() => said.at(-1), { timeout: 20_000 }).toBe("the database is back");
  expect(await query(ownerUrl, "select x from kept")).toEqual([{ x: 8 }]);
});

it("starts although its pid file names another program by now", async () => {
  await start();
  const file = join(dataDir, "postgres", "postmaster.pid");
  const content = readFileSync(file, "utf8");
  await server.stop();
  const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  try {
    writeFileSync(file, content.replace(/^\d+/, String(other.pid)));
    expect((await start()).adopted).toBe(false);
    expect(isAlive(other.pid)).toBe(true);
  } finally {
    other.kill();
  }
});

it("says so when its password is gone, and touches nothing", async () => {
  await start();
  await server.stop();
  rmSync(join(dataDir, "postgres-owner-password"));
  await expect(start()).rejects.toThrow(/its password .* is gone/);
});
