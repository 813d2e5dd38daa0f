// `npm start [-- --demo]`: from a fresh clone to a running Countersign, and back to nothing with Ctrl-C.
import { answering } from "./steps/answering.mjs";
import { build } from "./steps/build.mjs";
import { programs } from "./steps/bundle.mjs";
import { environmentOfWorker } from "./steps/environment.mjs";
import { prepare } from "./steps/prepare.mjs";
import { demo, ownerLink, seed } from "./steps/seed.mjs";
import { step } from "./steps/step.mjs";
import { onStop } from "./steps/stopping.mjs";
import { supervise } from "./steps/supervise.mjs";
import { giveUp } from "./steps/trouble.mjs";

const HOPELESS_AFTER = 3;
const say = (text) => console.log(`          ${text}`);

/** What runs, in the order in which it is stopped. */
const running = [];
let stopping = false;
const stopAll = async () => {
  for (const part of running) await part.stop();
};

onStop(async () => {
  stopping = true;
  console.log("\n          stopping");
  await stopAll();
  process.exit(0);
});

async function start() {
  const { chosen, database, env, release } = await prepare();
  running.push(database, { stop: release });
  await build();
  await seed(env);
  const told = process.argv.includes("--demo") ? await demo(env) : "";
  await step("starting web and worker", async (done) => {
    const web = supervise("server", env, { say });
    const others = programs().includes("worker") ? [supervise("worker", environmentOfWorker(env), { say })] : [];
    running.unshift(web, ...others);
    database.watch(say);
    await answering(chosen, () => web.failures() >= HOPELESS_AFTER);
    done("web and worker running");
  });
  await tell({ chosen, database, env, told });
}

async function tell({ chosen, database, env, told }) {
  if (told) console.log(`\n${told}`);
  if (database.singleRole) {
    console.log(
      "\nNotice: the application runs as the owner of its tables, so only triggers protect the record." +
        "\nSet DATABASE_OWNER_URL to the owner and DATABASE_URL to a role of its own.",
    );
  }
  const link = await ownerLink(env);
  console.log(`\nCountersign is ready: ${chosen.url}`);
  if (link) console.log(`Nobody owns it yet. Make the first account with this link, which works once:\n  ${link}`);
  console.log("Ctrl-C stops everything.\n");
}

try {
  await start();
} catch (error) {
  // A step that was interrupted by the stop is no trouble of its own.
  if (!stopping) {
    await stopAll();
    giveUp(error);
  }
}
