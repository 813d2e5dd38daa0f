import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "@playwright/test";
import { type Api, over, signIn, strangerAt } from "./api";
import type { State } from "./deployments";
import { freePort, Launcher } from "./launcher";
import { test } from "./story";
import { OWNER } from "./world";

const CLIENTS = 4;
const ITEMS = 600;

let dataDir: string;
let launcher: Launcher;
test.beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "countersign-recovery-"));
  // The database steps down to an account of its own, which has to pass.
  chmodSync(dataDir, 0o711);
  launcher = new Launcher(dataDir, await freePort());
});
test.afterEach(async () => {
  await test.info().attach("what the launcher said", { body: launcher.said });
});
test.afterAll(async () => {
  await launcher.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test("killing web, worker, database and launcher in mid-run loses nothing that was acknowledged", async () => {
  test.setTimeout(180_000);
  await launcher.start();
  const owner = await firstOwner();
  const deployment = await longDeployment(owner);
  const run = { over: false, acknowledged: new Set<string>() };
  const clients = Array.from({ length: CLIENTS }, (_, at) => keepTicking(deployment, at, run));
  try {
    for (const part of ["web", "database", "worker", "web", "database"] as const) {
      await progress(run);
      launcher.kill(part);
    }
    await progress(run);
    launcher.kill("launcher");
    await launcher.start();
    await progress(run);
  } finally {
    run.over = true;
    await Promise.all(clients);
  }
  const { answers, seq } = await (await signIn(OWNER, launcher.url)).get<State>(`/deployments/${deployment}`);
  const lost = [...run.acknowledged].filter((item) => answers[item]?.state !== "done");
  expect(lost, "what was acknowledged and is not there").toEqual([]);
  expect(
    Object.values(answers).filter(({ rev }) => rev !== 1),
    "what was entered twice",
  ).toEqual([]);
  // The opening is the first entry, every tick is one more, and nothing else happened.
  expect(seq).toBe(Object.keys(answers).length + 1);
  expect(launcher.record("verify")).toContain(", 0 breaks, 0 rows that differ.");
  expect(launcher.record("rebuild")).toMatch(/\d+ rows were written from the record\./);
  expect(launcher.record("verify")).toContain(", 0 breaks, 0 rows that differ.");
});

async function firstOwner(): Promise<Api> {
  const { name, email, password } = OWNER;
  await over(await strangerAt(launcher.url)).post(`/links/${launcher.ownerToken}`, { name, email, password });
  return signIn(OWNER, launcher.url);
}

async function longDeployment(owner: Api): Promise<string> {
  const lines = Array.from({ length: ITEMS }, (_, at) => `- [ ] Step ${at + 1}`).join("\n");
  const document = Buffer.from(`# Long release\n\n## Before the launch\n\n${lines}\n`).toString("base64");
  const template = await owner.post<{ id: string; version: number }>("/templates", {
    fileName: "long.md",
    document,
    choices: {},
  });
  const system = await owner.post("/systems", { name: "Depot", zone: "Europe/Berlin", baseUrl: null });
  const { id } = await owner.post("/deployments", {
    ...{ system: system.id, template: template.id, version: template.version, rehearsal: true, baseUrl: null },
    ...{
      target: "1.0.0",
      environment: "staging",
      zone: "Europe/Berlin",
      t0: new Date(Date.now() + 3_600_000).toISOString(),
    },
  });
  return id;
}

type Run = { over: boolean; acknowledged: Set<string> };

/** Ticks every CLIENTS-th item until the run is over, each until it is acknowledged, under one key, as the console does. */
async function keepTicking(deployment: string, at: number, run: Run): Promise<void> {
  const api = await signIn(OWNER, launcher.url);
  const { parts } = await api.get<{ parts: { items: { id: string; state: string | null }[] }[] }>(
    `/deployments/${deployment}/export/json`,
  );
  const items = parts.flatMap((part) => part.items).filter(({ state }) => state !== null);
  for (const { id } of items.filter((_, index) => index % CLIENTS === at)) {
    const key = { "idempotency-key": randomUUID() };
    while (!run.over) {
      const sent = await api.send(`/deployments/${deployment}/items/${id}/tick`, { rev: 0 }, key).catch(() => null);
      if (sent?.ok()) {
        run.acknowledged.add(id);
        break;
      }
      // Only a server that is away, or not up again yet, may keep a tick waiting.
      if (sent) expect([502, 503], await sent.text()).toContain(sent.status());
      await sleep(100);
    }
    await sleep(20);
  }
}

/** Waits until some more ticks were acknowledged: what was killed is back. */
async function progress({ acknowledged }: Run): Promise<void> {
  const before = acknowledged.size;
  await expect.poll(() => acknowledged.size, { timeout: 30_000, intervals: [50] }).toBeGreaterThan(before + 20);
}
