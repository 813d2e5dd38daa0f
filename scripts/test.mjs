// `npm test [-- --only check|unit|probes|database|e2e|launcher [filter…]]`: installs what is missing, runs everything, and ends
// with the names of what failed or was skipped and the line "N passed, N failed".

import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { generate } from "./steps/generate.mjs";
import { install } from "./steps/install.mjs";
import { requireNode } from "./steps/node-version.mjs";
import { oracles } from "./steps/oracles.mjs";
import { keptProbeKeys } from "./steps/probe-keys.mjs";
import { keptSigningKey } from "./steps/signing-key.mjs";
import { inWords, Trouble } from "./steps/trouble.mjs";

const PHASES = { check, unit, probes, database, launcher, e2e };

/** Probes mostly wait for the servers they are held against: more files at once than there are processors. */
const PROBES_AT_ONCE = 4;

/** The guards count as one test; the unit tests run among them. */
async function check({ place }) {
  const { runGuards } = await import("./steps/guards.mjs");
  const { sum, tallyOf, tallyOfVitest } = await import("./steps/tally.mjs");
  const unitReport = join(place.folder, "unit.json");
  const failed = await runGuards({ unitReport });
  const unit = tallyOf(unitReport, tallyOfVitest, 0);
  const guards = { passed: failed.length === 0 ? 1 : 0, failed: failed.length === 0 ? 0 : 1, named: failed };
  return sum([unit, guards]);
}

async function unit({ place, filter }) {
  const { vitest } = await import("./steps/vitest.mjs");
  return vitest("unit", { folder: place.folder, filter, env: {} });
}

/** The kinds of probes and their engine, against real servers. */
async function probes({ place, filter }) {
  const { vitest } = await import("./steps/vitest.mjs");
  return vitest("probes", { folder: place.folder, filter, env: {}, args: [`--maxWorkers=${PROBES_AT_ONCE}`] });
}

async function database({ place, filter }) {
  const { vitest } = await import("./steps/vitest.mjs");
  const { owner, app } = await place.database("countersign_test");
  const env = {
    DATABASE_URL: app.url,
    DATABASE_OWNER_URL: owner.url,
    DATA_DIR: place.folder,
    NEXTAUTH_SECRET: randomBytes(48).toString("base64url"),
    SEALING_KEY: randomBytes(32).toString("base64url"),
    PROBE_PUBLIC_KEY: keptProbeKeys(join(place.folder, "probe-keys.pem")),
    PROBE_KEYS_FILE: join(place.folder, "probe-keys.pem"),
    SIGNING_KEY_FILE: keptSigningKey(join(place.folder, "signing-key.pem")),
    ANCHORS_DIR: join(place.folder, "anchors"),
    NEXTAUTH_URL: "http://localhost:3000",
  };
  return vitest("database", { folder: place.folder, filter, env });
}

async function launcher({ place, filter }) {
  const { build } = await import("./steps/build.mjs");
  const { vitest } = await import("./steps/vitest.mjs");
  await build();
  return vitest("launcher", { folder: place.folder, filter, env: {} });
}

async function e2e({ place, filter }) {
  const { build } = await import("./steps/build.mjs");
  const { browserTests } = await import("./steps/browser-tests.mjs");
  await build();
  return browserTests({ place, filter });
}

/** Which phases to run, with the filter for their tests. The unit tests alone only when asked for: check has them. */
function asked(args) {
  const at = args.indexOf("--only");
  if (at < 0) return { names: ["check", "probes", "database", "launcher", "e2e"], filter: args };
  const name = args[at + 1];
  if (!PHASES[name]) throw new Trouble(`--only knows ${Object.keys(PHASES).join(", ")}.`);
  return { names: [name], filter: args.toSpliced(at, 2) };
}

async function main() {
  requireNode();
  const { names, filter } = asked(process.argv.slice(2));
  await install();
  await generate();
  if (names.includes("probes")) await oracles();
  const { sum } = await import("./steps/tally.mjs");
  const { testPlace } = await import("./steps/test-place.mjs");
  const { onStop } = await import("./steps/stopping.mjs");
  const place = await testPlace();
  onStop(() => place.stop().finally(() => process.exit(1)));
  const results = [];
  try {
    for (const name of names) results.push(await runPhase(name, { place, filter }));
  } finally {
    await place.stop();
  }
  return sum(results);
}

/** A phase that cannot even run is one failure, and no reason to leave the others out. */
async function runPhase(name, context) {
  console.log(`\n${name}`);
  try {
    return await PHASES[name](context);
  } catch (error) {
    console.error(`\n${inWords(error)}\n`);
    return { passed: 0, failed: 1, named: [name] };
  }
}

let tally;
try {
  tally = await main();
} catch (error) {
  console.error(`\n${inWords(error)}`);
  tally = { passed: 0, failed: 1, named: [], skipped: [] };
}
for (const name of tally.named) console.log(`failed: ${name}`);
for (const name of tally.skipped) console.log(`skipped: ${name}`);
console.log(`\n${tally.skipped.length} skipped`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0);
