import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive, readPidFile } from "../postgres/pid-file.mjs";
import { stopServer } from "../postgres/server.mjs";
import { embedded, rolesOf } from "./database.mjs";
import { grantAndQueue } from "./grant.mjs";
import { migrate } from "./migrate.mjs";

const PREFIX = "countersign-test-";
// The tests' server may lose its data with the machine, not with a process: what they kill is never the machine.
const OPTIONS = ["fsync=off"];

/** A folder and a PostgreSQL for one run of the tests: { folder, database(name), stop() }. */
export async function testPlace() {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // mkdtemp closes the folder to the account that PostgreSQL steps down to.
  chmodSync(folder, 0o711);
  let opened;
  return {
    folder,
    /** A fresh, migrated database: { owner, app, singleRole, port }. */
    async database(name) {
      opened ??= await embedded({ dataDir: folder, database: name, options: OPTIONS });
      await opened.server.createDatabase(name);
      const database = { ...rolesOf(opened.server, name), port: opened.port };
      await migrate(database.owner);
      await grantAndQueue(database);
      return database;
    },
    async stop() {
      await opened?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Clears away what runs of the tests left behind that were killed hard. */
async function sweep() {
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX));
  for (const name of left.filter((each) => !isAlive(Number(each.slice(PREFIX.length).split("-")[0])))) {
    const cluster = join(tmpdir(), name, "postgres");
    const server = existsSync(cluster) ? readPidFile(cluster) : undefined;
    if (server) await stopServer(server.pid);
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}
