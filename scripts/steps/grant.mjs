import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { connect } from "./connect.mjs";
import { databaseTrouble } from "./database-words.mjs";
import { ROOT } from "./root.mjs";
import { step } from "./step.mjs";

const GRANTS = join(ROOT, "prisma", "grants.sql");
const PLACEHOLDER = /(?<!:):app\b/g;

/**
 * Gives the application's role what it needs on the tables, then lets it make the job queue, whose schema must be its
 * own. The right to make a schema is taken back afterwards. With one role for both there is nothing to give.
 */
export function grantAndQueue({ owner, app, singleRole }) {
  return step("granting rights and preparing the job queue", async (done) => {
    const role = decodeURIComponent(new URL(app.url).username);
    if (!singleRole) await asOwner(owner, role, grants);
    try {
      await migrateQueue(app);
    } finally {
      if (!singleRole) await asOwner(owner, role, revokeSchemas);
    }
    done(singleRole ? "job queue ready" : `rights of ${role} set, job queue ready`);
  });
}

const asOwner = (owner, role, statements) =>
  connect(owner, async (client, pg) => {
    const quoted = pg.escapeIdentifier(role);
    const { rows } = await client.query("select current_database() as name");
    // Several statements in one query are one transaction: either all rights are set or none.
    await client.query(statements(quoted, pg.escapeIdentifier(rows[0].name)));
  });

const grants = (role, database) =>
  `${existsSync(GRANTS) ? readFileSync(GRANTS, "utf8").replace(PLACEHOLDER, () => role) : ""};
   grant connect, create, temporary on database ${database} to ${role};`;

const revokeSchemas = (role, database) => `revoke create on database ${database} from ${role};`;

async function migrateQueue(app) {
  await connect(app, (client) => client.query("select 1"));
  const { Logger, runMigrations } = await import("graphile-worker");
  try {
    await runMigrations({ connectionString: app.url, logger: new Logger(() => () => {}) });
  } catch (error) {
    throw databaseTrouble(error, app.name, app.url);
  }
}
