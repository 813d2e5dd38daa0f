import { existsSync } from "node:fs";
import { join } from "node:path";
import { claim } from "./claim.mjs";
import { openDatabase } from "./database.mjs";
import { environmentOf } from "./environment.mjs";
import { generate } from "./generate.mjs";
import { grantAndQueue } from "./grant.mjs";
import { install } from "./install.mjs";
import { migrate } from "./migrate.mjs";
import { requireNode } from "./node-version.mjs";
import { requirePort } from "./port.mjs";
import { ROOT } from "./root.mjs";
import { settings } from "./settings.mjs";

const GOING_AWAY = 8_000;

/**
 * Everything up to a migrated database, the same for start and dev. Resolves to { chosen, database, env, release }.
 * Whatever has been started by then is stopped again when a step fails.
 */
export async function prepare() {
  requireNode();
  if (existsSync(join(ROOT, ".env"))) process.loadEnvFile(join(ROOT, ".env"));
  const chosen = settings();
  const { killed, release } = claim(chosen.dataDir);
  try {
    // What a killed launcher leaves behind needs a moment to notice and to leave the port.
    await requirePort(chosen.port, chosen.host, killed ? GOING_AWAY : 0);
    await install();
    await generate();
    const database = await openDatabase(chosen);
    try {
      await migrate(database.owner);
      await grantAndQueue(database);
      return { chosen, database, env: environmentOf(chosen, database), release };
    } catch (error) {
      await database.stop();
      throw error;
    }
  } catch (error) {
    release();
    throw error;
  }
}
