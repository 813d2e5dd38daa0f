import { join } from "node:path";
import { connect } from "./connect.mjs";
import { step } from "./step.mjs";

const NAME = "countersign";

/**
 * The database of the environment, or the embedded one. Resolves to
 * { owner, app, singleRole, port, watch, stop }; owner and app are { name, url }, `name` being the variable to correct.
 */
export function openDatabase({ databaseUrl, ownerUrl, dataDir }) {
  return databaseUrl ? external(databaseUrl, ownerUrl) : embedded({ dataDir });
}

function external(databaseUrl, ownerUrl) {
  return step("reaching the database", async (done) => {
    const app = { name: "DATABASE_URL", url: databaseUrl };
    const owner = ownerUrl ? { name: "DATABASE_OWNER_URL", url: ownerUrl } : app;
    await makeSureItExists(owner);
    const version = await connect(
      owner,
      async (client) => (await client.query("show server_version")).rows[0].server_version,
    );
    await connect(app, (client) => client.query("select 1"));
    const { hostname, port } = new URL(databaseUrl);
    done(`database ready (PostgreSQL ${version.split(" ")[0]} on ${hostname})`);
    return {
      owner,
      app,
      singleRole: userOf(owner) === userOf(app),
      port: Number(port || 5432),
      watch: async () => {},
      stop: async () => {},
    };
  });
}

const userOf = ({ url }) => new URL(url).username;

async function makeSureItExists(owner) {
  try {
    await connect(owner, (client) => client.query("select 1"));
  } catch (error) {
    if (error.sqlState !== "3D000") throw error;
    const maintenance = new URL(owner.url);
    const database = decodeURIComponent(maintenance.pathname.slice(1));
    maintenance.pathname = "/postgres";
    await connect({ name: owner.name, url: maintenance.href }, (client, pg) =>
      client.query(`create database ${pg.escapeIdentifier(database)}`),
    ).catch(() => {
      throw error;
    });
  }
}

/** The embedded server with a database of this name. `options` are settings of PostgreSQL, as in "fsync=off". */
export function embedded({ dataDir, database = NAME, options, folder = "" }) {
  return step("starting the database", async (done) => {
    const { startEmbedded } = await import("../postgres/embedded.mjs");
    const server = await startEmbedded({ dataDir: join(dataDir, folder), options });
    await server.createDatabase(database);
    done(
      `database ready (embedded PostgreSQL ${server.version}${server.adopted ? ", still running from before" : ""})`,
    );
    return { ...rolesOf(server, database), port: server.port, watch: server.watch, stop: server.stop, server };
  });
}

/** The two connections to one database of an embedded server. */
export function rolesOf(server, database) {
  const { ownerUrl, appUrl } = server.urls(database);
  return {
    owner: { name: "DATABASE_OWNER_URL", url: ownerUrl },
    app: { name: "DATABASE_URL", url: appUrl },
    singleRole: false,
  };
}
