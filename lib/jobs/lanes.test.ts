import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { opened } from "@/lib/commands/arrange.test-fixture";
import { db } from "@/lib/db/client";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { act, connected, facts } from "@/lib/db/sample.test-fixture";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { env } from "@/lib/env";
import { listening } from "@/lib/probes/target.test-fixture";
import { scheduleRound } from "./schedule-probes";
import { allow } from "./watched.test-fixture";
import { work } from "./work";

const TARGETS = 20;
const PROBES = 10;
const ANSWER_MS = 250;

const TEXT = `# Depot\n\n## Preparation\n${Array.from({ length: PROBES }, (_, n) => `- [ ] Page ${n} is up\n`).join("")}`;

/** Listeners that count how many are asked at once, at each of them and at all of them. */
async function targets() {
  const most = { atOne: 0, overall: 0 };
  let overall = 0;
  const asked = new Map<string, number>();
  const ports = await Promise.all(
    Array.from({ length: TARGETS }, async () => {
      let here = 0;
      const server = createServer(async (request, answer) => {
        const path = `${(server.address() as AddressInfo).port}${request.url}`;
        asked.set(path, (asked.get(path) ?? 0) + 1);
        here += 1;
        overall += 1;
        most.atOne = Math.max(most.atOne, here);
        most.overall = Math.max(most.overall, overall);
        await sleep(ANSWER_MS);
        here -= 1;
        overall -= 1;
        answer.end("ok");
      });
      return (await listening(server)).port;
    }),
  );
  return { ports, most, asked };
}

async function watched(port: number, owner: Awaited<ReturnType<typeof joined>>) {
  const { id } = await opened(owner, { baseUrl: `http://127.0.0.1:${port}`, text: TEXT });
  const { checklist } = await readDeployment(id);
  const bound = checklist.items.slice(0, PROBES).map(
    ({ id: item }): DeploymentFact => ({
      ...{ type: "probe.bound", item, windows: ["before-go"] },
      probe: { kind: "http", settings: { url: `/${item}`, status: [200] } },
    }),
  );
  const t0 = new Date(Date.now() + 3_600_000).toISOString();
  await act(id, facts({ type: "t0.moved", t0, reason: "It is soon" }, ...bound));
  return id;
}

it("200 probes of 20 targets go ten at a time and two at a target, also when a worker dies in the middle", async () => {
  const owner = await joined("Olga Rem", "owner");
  const { ports, most, asked } = await targets();
  for (const port of ports) await allow(owner, port);
  const ids: string[] = [];
  for (const port of ports) ids.push(await watched(port, owner));
  const ours = { deployment: { in: ids } };
  // A minute ago, so that what is spread over a minute waits no more: all of it at once.
  expect(await scheduleRound(Date.now() - 60_000)).toEqual([]);
  expect(await db.probeRun.count({ where: ours })).toBe(TARGETS * PROBES);
  const finished = () => db.probeRun.count({ where: { ...ours, finishedAt: { not: null } } });

  const first = new AbortController();
  const firstWorking = work(env.DATABASE_URL, first.signal);
  await vi.waitFor(async () => expect(await finished()).toBeGreaterThan(20), { timeout: 15_000 });
  first.abort();
  await firstWorking;
  const before = await finished();
  expect(before).toBeLessThan(TARGETS * PROBES);
  // As a worker leaves it that is killed: jobs and lanes locked by nobody who lives.
  const app = await connected("app");
  const locked = await app.query(`
    UPDATE graphile_worker._private_jobs SET locked_by = 'pool-dead', locked_at = now()
    WHERE id IN (SELECT id FROM graphile_worker._private_jobs WHERE key LIKE 'run-probe %' LIMIT 5)`);
  expect(locked.rowCount).toBe(5);

  const second = new AbortController();
  const secondWorking = work(env.DATABASE_URL, second.signal);
  await vi.waitFor(async () => expect(await finished()).toBe(TARGETS * PROBES), { timeout: 30_000, interval: 200 });
  second.abort();
  await secondWorking;

  expect(await db.probeRun.count({ where: { ...ours, outcome: "pass" } })).toBe(TARGETS * PROBES);
  expect([...asked.values()].filter((times) => times !== 1)).toEqual([]);
  expect(most.atOne).toBeLessThanOrEqual(2);
  expect(most.overall).toBeLessThanOrEqual(10);
  expect(most.overall).toBeGreaterThan(2);
}, 60_000);
