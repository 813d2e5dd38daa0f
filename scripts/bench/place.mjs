import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { answering } from "../steps/answering.mjs";
import { build } from "../steps/build.mjs";
import { startProgram } from "../steps/child.mjs";
import { embedded, rolesOf } from "../steps/database.mjs";
import { environmentOf } from "../steps/environment.mjs";
import { generate } from "../steps/generate.mjs";
import { grantAndQueue } from "../steps/grant.mjs";
import { install } from "../steps/install.mjs";
import { migrate } from "../steps/migrate.mjs";
import { freePort } from "../steps/port.mjs";
import { tailOf } from "../steps/run.mjs";
import { ownerLink, seed } from "../steps/seed.mjs";
import { memoryOf } from "./memory.mjs";
import { signedIn } from "./signed-in.mjs";

/** The product, built, on a PostgreSQL of its own with its usual durability; with an owner who is signed in, if `owned`. */
export async function benchPlace({ owned = true } = {}) {
  await install();
  await generate();
  await build();
  const folder = mkdtempSync(join(tmpdir(), "countersign-bench-"));
  chmodSync(folder, 0o711);
  const opened = await embedded({ dataDir: folder, database: "countersign_bench" });
  const database = { ...rolesOf(opened.server, "countersign_bench"), port: opened.port };
  const started = [];
  const stop = async () => {
    for (const { stop: end } of started) await end();
    await opened.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate(database.owner);
    await grantAndQueue(database);
    const port = await freePort();
    const chosen = { port, host: "127.0.0.1", url: `http://localhost:${port}`, dataDir: folder };
    const env = environmentOf(chosen, database);
    await seed(env);
    const log = join(folder, "server.log");
    const server = startProgram("server", env, openSync(log, "a"));
    started.push(server);
    await answering(chosen, () => server.process.exitCode !== null).catch((error) => {
      throw new Error(`${error.message}\n${tailOf(readFileSync(log, "utf8"), 30)}`);
    });
    const owner = owned ? await signedIn(chosen.url, await ownerLink(env)) : undefined;
    const postmaster = Number(
      readFileSync(join(await dataDirectory(database), "postmaster.pid"), "utf8").split("\n")[0],
    );
    const printMemory = () =>
      console.log(
        `\nmemory: server ${memoryOf(server.process.pid).toFixed(0)} MB, PostgreSQL ${memoryOf(postmaster).toFixed(0)} MB` +
          `  (${cpus().length} × ${cpus()[0]?.model}, Node ${process.version})`,
      );
    return { url: chosen.url, env, owner, database, opened, folder, started, printMemory, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function dataDirectory({ owner }) {
  const { connect } = await import("../steps/connect.mjs");
  return connect(owner, async (client) => (await client.query("show data_directory")).rows[0].data_directory);
}
