// `npm run dev`: as `npm start`, but Next compiles pages as they are asked for, and web and worker start again when
// what they are made of changes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleOptions, programs } from "./steps/bundle.mjs";
import { bundleVerifier } from "./steps/bundle-verifier.mjs";
import { environmentOfWorker } from "./steps/environment.mjs";
import { fingerprint, stamp } from "./steps/fingerprint.mjs";
import { prepare } from "./steps/prepare.mjs";
import { ROOT } from "./steps/root.mjs";
import { ownerLink, seed } from "./steps/seed.mjs";
import { onStop } from "./steps/stopping.mjs";
import { supervise } from "./steps/supervise.mjs";
import { giveUp } from "./steps/trouble.mjs";

const SUPERVISED = ["server", "worker"];
const say = (text) => console.log(`          ${text}`);
const running = [];

onStop(async () => {
  for (const part of running) await part.stop();
  process.exit(0);
});

/** Calls `changed(names)` after each bundling with the programs that came out different; the first time with all. */
async function watch(changed) {
  const esbuild = await import("esbuild");
  const seen = new Map();
  const afterEach = ({ errors }) => {
    if (errors.length > 0) return;
    const different = programs().filter((name) => {
      const content = readFileSync(join(ROOT, "dist", `${name}.js`), "utf8");
      const differs = seen.get(name) !== content;
      seen.set(name, content);
      return differs;
    });
    changed(different);
  };
  const options = bundleOptions();
  const report = { name: "report", setup: (build) => build.onEnd(afterEach) };
  const context = await esbuild.context({ ...options, logLevel: "warning", plugins: [...options.plugins, report] });
  await context.watch();
  return { stop: () => context.dispose() };
}

async function dev() {
  const { chosen, database, env: production, release } = await prepare();
  const env = { ...production, NODE_ENV: "development", COUNTERSIGN_DEV: "1" };
  running.push(database, { stop: release });
  // What is bundled here is overwritten as it changes: the next start must not take it for its own.
  stamp("dist/.built-from", fingerprint([])).forget();
  await bundleVerifier();
  const supervised = new Map();
  await new Promise((resolve, reject) => {
    watch((names) => {
      for (const name of names) supervised.get(name)?.restart();
      resolve();
    }).then((watcher) => running.unshift(watcher), reject);
  });
  await seed(env);
  for (const name of SUPERVISED.filter((each) => programs().includes(each))) {
    supervised.set(name, supervise(name, name === "worker" ? environmentOfWorker(env) : env, { say }));
    running.unshift(supervised.get(name));
  }
  database.watch(say);
  const link = await ownerLink(env);
  console.log(`\nCountersign in development: ${chosen.url}${link ? `\nFirst owner: ${link}` : ""}\n`);
}

await dev().catch(giveUp);
