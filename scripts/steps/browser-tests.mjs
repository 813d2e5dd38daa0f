import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { answering } from "./answering.mjs";
import { chromium } from "./chromium.mjs";
import { environmentOf, environmentOfWorker } from "./environment.mjs";
import { freePort } from "./port.mjs";
import { runPackage, tailOf } from "./run.mjs";
import { ownerLink, seed } from "./seed.mjs";
import { step } from "./step.mjs";
import { supervise } from "./supervise.mjs";
import { tallyOf, tallyOfPlaywright } from "./tally.mjs";

/** Runs the browser tests against web and worker of their own on a fresh database. Resolves to { passed, failed }. */
export async function browserTests({ place, filter }) {
  const browser = await chromium();
  const database = await place.database("countersign_e2e");
  const port = await freePort();
  const chosen = { port, host: "127.0.0.1", url: `http://localhost:${port}`, dataDir: place.folder };
  const env = environmentOf(chosen, database);
  await seed(env);
  const log = join(place.folder, "programs.log");
  const programs = await startPrograms(chosen, env, log);
  try {
    const report = join(place.folder, "playwright.json");
    const { code } = await runPackage("@playwright/test", ["test", "--reporter=list,json", ...filter], {
      env: await environmentOfTests({ chosen, env, browser, report, worker: programs.worker }),
      show: true,
    });
    const tally = tallyOf(report, tallyOfPlaywright, code);
    if (tally.failed > 0) console.log(`\nThe last words of web and worker:\n${tailOf(readFileSync(log, "utf8"), 40)}`);
    return tally;
  } finally {
    await programs.web.stop();
    await programs.worker.stop();
  }
}

function startPrograms(chosen, env, log) {
  return step("starting web and worker", async (done) => {
    const output = openSync(log, "a");
    const web = supervise("server", env, { say: console.log, output });
    const worker = supervise("worker", environmentOfWorker(env), { say: console.log, output });
    try {
      await answering(chosen, () => web.failures() >= 3);
    } catch (error) {
      await Promise.all([web.stop(), worker.stop()]);
      console.log(`\n${tailOf(readFileSync(log, "utf8"), 40)}`);
      throw error;
    }
    done("web and worker running");
    return { web, worker };
  });
}

/** The tests see what a person sees: an address and the first owner's link. The database they do not get. */
async function environmentOfTests({ chosen, env, browser, report, worker }) {
  return {
    BASE_URL: chosen.url,
    OWNER_LINK: await ownerLink(env),
    WORKER_PID: String(worker.pid()),
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    DATABASE_URL: "",
    DATABASE_OWNER_URL: "",
  };
}
