import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../steps/connect.mjs";
import { freePort } from "../steps/port.mjs";
import { ROOT } from "../steps/root.mjs";
import { runPackage, tailOf } from "../steps/run.mjs";
import { step } from "../steps/step.mjs";
import { Trouble } from "../steps/trouble.mjs";
import { ITEMS, itemText } from "./checklist.mjs";

const FOLDER = join("scripts", "bench", "naive");

/** The page as one would first write it with Next and Prisma, built and running on the same PostgreSQL: { url }. */
export async function naiveTwin({ database, opened, folder, started }) {
  await opened.server.createDatabase("naive");
  const url = new URL(database.owner.url);
  url.pathname = "/naive";
  await fill({ name: "naive", url: url.href });
  const env = { DATABASE_URL: url.href, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await step("building the naive twin", async (done) => {
    await built("prisma", ["generate", "--schema", join(FOLDER, "schema.prisma")], {
      ...env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    });
    await built("next", ["build", FOLDER], env);
    done("naive twin built");
  });
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [join("node_modules", "next", "dist", "bin", "next"), "start", FOLDER, "-p", String(port), "-H", "127.0.0.1"],
    {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", openSync(join(folder, "naive.log"), "a"), "inherit"],
    },
  );
  started.push({ stop: () => new Promise((resolve) => child.once("exit", resolve) && child.kill("SIGTERM")) });
  await answering(`http://127.0.0.1:${port}/deployments/1`);
  return { url: `http://127.0.0.1:${port}` };
}

async function built(name, args, env) {
  const { code, output } = await runPackage(name, args, { env });
  if (code !== 0) throw new Trouble(`The naive twin was not built (${name}):\n\n${tailOf(output, 30)}`);
}

async function answering(url) {
  for (let tries = 0; tries < 100; tries++, await sleep(200)) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Trouble("The naive twin does not answer.");
}

const fill = (database) =>
  connect(database, async (client) => {
    await client.query(`
      CREATE TABLE IF NOT EXISTS "Deployment" (id int PRIMARY KEY, name text NOT NULL);
      CREATE TABLE IF NOT EXISTS "Item" (id int PRIMARY KEY, "deploymentId" int NOT NULL REFERENCES "Deployment", position int NOT NULL,
        text text NOT NULL, state text NOT NULL, "by" text, at timestamptz);
      CREATE INDEX IF NOT EXISTS item_deployment ON "Item" ("deploymentId", position);`);
    await client.query(`INSERT INTO "Deployment" VALUES (1, 'Bench 1.0.0') ON CONFLICT DO NOTHING`);
    const texts = Array.from({ length: ITEMS }, (_, index) => itemText(index + 1));
    await client.query(
      `INSERT INTO "Item" SELECT n, 1, n, text, 'open', NULL, NULL FROM unnest($1::text[]) WITH ORDINALITY AS u (text, n) ON CONFLICT DO NOTHING`,
      [texts],
    );
  });
