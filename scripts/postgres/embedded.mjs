import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { serverAccount } from "./account.mjs";
import { binaries } from "./binaries.mjs";
import { cluster as clusterIn } from "./cluster.mjs";
import { isAlive, isPostgres } from "./pid-file.mjs";
import { ownerOf, startServer, stopServer } from "./server.mjs";

const APP = "countersign_app";

/**
 * The PostgreSQL that comes with the packages, kept in `dataDir`, with two roles: the owner of the tables and the one
 * the application runs as. Resolves to { version, port, adopted, urls(database), createDatabase(name), watch(say), stop() }.
 */
export async function startEmbedded({ dataDir, options }) {
  const account = serverAccount();
  const { version, program } = binaries(account);
  const cluster = clusterIn({ dataDir, account, program });
  let server = await startServer(cluster, { account, program, options });
  const { port, adopted } = server;
  await prepareRole(cluster, port);

  let stopping = false;
  const url = (user, password, database) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  return {
    version,
    port,
    adopted,
    urls: (database) => ({
      ownerUrl: url(ownerOf(cluster, port).user, cluster.ownerPassword, database),
      appUrl: url(APP, cluster.appPassword, database),
    }),
    createDatabase: (name) => createDatabase(cluster, port, name),
    /** Brings the server back, on the same port, whenever it dies. */
    async watch(say) {
      while (!stopping) {
        await sleep(500, undefined, { ref: false });
        if (stopping || (isAlive(server.pid) && isPostgres(server.pid))) continue;
        say("the database stopped; starting it again");
        server = await revive(
          () => startServer(cluster, { account, program, options, port }),
          () => stopping,
        );
        if (server) say("the database is back");
      }
    },
    async stop() {
      stopping = true;
      if (server) await stopServer(server.pid);
    },
  };
}

/** What is left of a killed server holds its memory for a moment, during which no new one may start. */
async function revive(start, isOver) {
  for (let pause = 300; !isOver(); pause = Math.min(pause * 2, 10_000)) {
    try {
      return await start();
    } catch {
      await sleep(pause);
    }
  }
  return undefined;
}

async function prepareRole(cluster, port) {
  await asOwner(cluster, port, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [APP]);
    const verb = rowCount ? "alter" : "create";
    await client.query(
      `${verb} role ${APP} login nosuperuser nocreatedb nocreaterole password '${cluster.appPassword}'`,
    );
  });
}

async function createDatabase(cluster, port, name) {
  await asOwner(cluster, port, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  });
}

async function asOwner(cluster, port, work) {
  const client = new pg.Client({ ...ownerOf(cluster, port), database: "postgres" });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
