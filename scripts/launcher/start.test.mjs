import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDeployment } from "../bench/deployment.mjs";
import { signedIn } from "../bench/signed-in.mjs";
import { commandOf, isAlive, readPidFile } from "../postgres/pid-file.mjs";
import { freePort } from "../steps/port.mjs";
import { started } from "./started.mjs";

let dataDir;
let env;
let url;
let running;

const start = async (more) => {
  running = await started({ ...env, ...more });
  return running;
};

const linkIn = (output) => /^ {2}(http\S+)$/m.exec(output)?.[1];
/** A process that has ended but that nobody has taken note of yet keeps its number, not its command. */
const isRunning = (pid) => {
  try {
    return isAlive(pid) && commandOf(pid).trim() !== "";
  } catch {
    return false;
  }
};

const postgres = () => readPidFile(join(dataDir, "postgres")).pid;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "countersign-start-"));
  chmodSync(dataDir, 0o711);
  const port = await freePort();
  url = `http://localhost:${port}`;
  env = {
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: "127.0.0.1",
    PUBLIC_URL: "",
    DATABASE_URL: "",
    DATABASE_OWNER_URL: "",
  };
});

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") console.log(running.output());
  running.signal("SIGINT");
  await running.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

/** Both parts that the health of the product tells apart. */
const health = async () => {
  try {
    const response = await fetch(`${url}/api/v1/health`, { signal: AbortSignal.timeout(10_000) });
    return await response.json();
  } catch {
    return {};
  }
};

const allUp = () => expect.poll(health, { timeout: 60_000, interval: 200 }).toEqual({ database: "up", worker: "up" });

/** Ticks items one after another until told to stop; answers those whose tick was acknowledged. */
function ticking(owner, deployment) {
  const acknowledged = [];
  let over = false;
  const loop = (async () => {
    for (let item = 1; item <= 200 && !over; item++) {
      const tick = owner.post(`/deployments/${deployment}/items/i${item}/tick`, { rev: 0, option: null });
      await tick.then(() => acknowledged.push(`i${item}`)).catch(() => sleep(50));
      await sleep(20);
    }
  })();
  return {
    acknowledged,
    async stop() {
      over = true;
      await loop;
    },
  };
}

async function answersOf(owner, deployment) {
  const response = await fetch(`${url}/api/v1/deployments/${deployment}`, { headers: owner.headers });
  return (await response.json()).answers;
}

it.skipIf(process.platform !== "linux")("tells the worker alone where the keys lie that open secrets", async () => {
  const { childNamed } = await start({ PROBE_KEYS_FILE: join(dataDir, "keys-of-the-worker.pem") });
  const environmentOf = (name) => readFileSync(`/proc/${childNamed(name)}/environ`, "utf8");
  expect(environmentOf("worker")).toContain("keys-of-the-worker.pem");
  expect(environmentOf("server")).not.toContain("keys-of-the-worker.pem");
  expect(environmentOf("server")).toMatch(/PROBE_PUBLIC_KEY=[\w-]{43}/);
});

it("loses nothing that was acknowledged when web, worker, database and launcher are killed hard", async () => {
  const first = await start();
  const owner = await signedIn(url, linkIn(first.output()));
  const deployment = await openDeployment({ owner }, "Killed in the middle");
  await allUp();

  const ticks = ticking(owner, deployment);
  const kills = [() => first.childNamed("server"), () => first.childNamed("worker"), postgres];
  for (const victim of kills) {
    const before = ticks.acknowledged.length;
    await expect.poll(() => ticks.acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(before + 3);
    process.kill(victim(), "SIGKILL");
    await allUp();
  }
  const web = first.childNamed("server");
  first.signal("SIGKILL");
  await ticks.stop();
  await expect.poll(() => isRunning(web), { timeout: 10_000 }).toBe(false);

  const second = await start();
  expect(second.output()).toMatch(/Countersign is ready/);
  expect(linkIn(second.output()), "an owner exists, so no link is offered").toBeUndefined();
  const answers = await answersOf(owner, deployment);
  expect(ticks.acknowledged.length).toBeGreaterThan(10);
  expect(ticks.acknowledged.filter((item) => answers[item]?.state !== "done")).toEqual([]);
});

it("stops everything in order on Ctrl-C, and starts again with nothing to do but start", async () => {
  const first = await start();
  const link = linkIn(first.output());
  expect(link).toMatch(new RegExp(`^${url}/`));
  const pids = [first.childNamed("server"), first.childNamed("worker"), postgres()];
  first.signal("SIGINT");
  expect(await first.ended).toBe(0);
  await expect.poll(() => pids.filter(isRunning)).toEqual([]);

  const second = await start();
  expect(second.output()).toMatch(/build unchanged/);
  expect(second.output()).toMatch(/database schema unchanged/);
  expect(linkIn(second.output()), "the link is printed anew until it is used").toBeDefined();
});

it("refuses a second launcher on the same data, and leaves the first alone", async () => {
  const first = await start();
  const second = await started({ ...env, PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(/already running from this data folder/);
  expect((await health()).database).toBe("up");
  expect(isAlive(first.pid)).toBe(true);
});

it("says in words that the port is taken", async () => {
  const other = createServer().listen(Number(env.PORT), "127.0.0.1");
  await start();
  other.close();
  expect(await running.ended).toBe(1);
  expect(running.output()).toMatch(/Port \d+ is taken by another program/);
  expect(running.output()).not.toMatch(/\n\s+at /);
});

it.each([
  [{ DATABASE_URL: "postgresql://a:b@127.0.0.1:1/c" }, /No database answers on 127\.0\.0\.1:1/],
  [{ DATABASE_URL: "postgresql://a:b@127.0.0.1:1/c?schema=d" }, /schema/],
  [{ PORT: "99999" }, /whole number from 1 to 65535/],
])("says in words what is wrong with %o", async (wrong, words) => {
  await start(wrong);
  expect(await running.ended).toBe(1);
  expect(running.output()).toMatch(words);
  expect(running.output()).not.toMatch(/\n\s+at /);
});
