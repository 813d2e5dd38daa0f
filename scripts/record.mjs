// `npm run record [-- verify|rebuild]`: follows the chains and holds the tables against the record, or writes the tables
// anew from it. Works beside a running Countersign and without one; runs as the owner of the tables.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "./steps/build.mjs";
import { openDatabase } from "./steps/database.mjs";
import { environmentOf } from "./steps/environment.mjs";
import { generate } from "./steps/generate.mjs";
import { install } from "./steps/install.mjs";
import { requireNode } from "./steps/node-version.mjs";
import { ROOT } from "./steps/root.mjs";
import { settings } from "./steps/settings.mjs";
import { giveUp } from "./steps/trouble.mjs";

async function record() {
  requireNode();
  if (existsSync(join(ROOT, ".env"))) process.loadEnvFile(join(ROOT, ".env"));
  const chosen = settings();
  await install();
  await generate();
  await build();
  const database = await openDatabase(chosen);
  try {
    const env = { ...environmentOf(chosen, database), DATABASE_URL: database.owner.url };
    const { status } = spawnSync(process.execPath, [join("dist", "record.js"), ...process.argv.slice(2)], {
      cwd: ROOT,
      env,
      stdio: "inherit",
    });
    return status ?? 1;
  } finally {
    // A server that ran before goes on running: it is somebody else's.
    if (!database.server?.adopted) await database.stop();
  }
}

try {
  process.exitCode = await record();
} catch (error) {
  giveUp(error);
}
