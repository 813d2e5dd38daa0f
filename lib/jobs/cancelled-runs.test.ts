import { setTimeout as sleep } from "node:timers/promises";
import { makeWorkerUtils } from "graphile-worker";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { asking, opened } from "@/lib/commands/arrange.test-fixture";
import { cancelRun } from "@/lib/commands/cancel-run";
import { requestRun } from "@/lib/commands/request-run";
import { db } from "@/lib/db/client";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { act, connected, facts } from "@/lib/db/sample.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { env } from "@/lib/env";
import { web } from "@/lib/probes/target.test-fixture";
import { probeRun } from "@/lib/queries/probe-run";
import { forgetRuns } from "./forget-runs";
import { runProbe } from "./run-probe";
import { scheduleRound } from "./schedule-probes";
import { allow, bound, go, momentOf, never, runsOf, watched } from "./watched.test-fixture";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let owner: Person;
beforeAll(async () => {
  owner = await joined("Olga Rem", "owner");
});

describe("a run that is cancelled", () => {
  it("ends within a second, also in the middle, as an error that says who did it", async () => {
    const target = await web(() => {});
    await allow(owner, target.port);
    const { id } = await opened(owner, { baseUrl: `http://127.0.0.1:${target.port}` });
    await act(id, facts(bound()));
    const { run } = await requestRun({ deployment: id, item: "i1" }, asking(owner));
    const running = runProbe({ run }, { abortSignal: never });
    await vi.waitFor(() => expect(target.hits()).toBe(1));
    const began = Date.now();
    await cancelRun({ deployment: id, run }, asking(owner));
    await running;
    expect(Date.now() - began).toBeLessThan(1000);
    const summary = "Olga Rem ended the run before it could judge.";
    expect((await probeRun(id, run)).verdict).toMatchObject({ outcome: "error", reason: "cancelled", summary });
    await expect(cancelRun({ deployment: id, run }, asking(owner))).rejects.toThrow("this run has ended");
    expect((await readDeployment(id)).probes["i1"]?.last).toBeNull();
  });

  it("is not begun where it waits, for a worker or for its turn", async () => {
    const { id, target } = await watched(owner, bound());
    const { run } = await requestRun({ deployment: id, item: "i1" }, asking(owner));
    await cancelRun({ deployment: id, run }, asking(owner));
    await runProbe({ run }, { abortSignal: never });
    expect((await probeRun(id, run)).verdict).toMatchObject({ outcome: "error", reason: "cancelled" });
    const next = await requestRun({ deployment: id, item: "i1" }, asking(owner));
    const key = `127.0.0.1:${target.port}`;
    const turn = { key, queue: `target ${key} 0`, alone: true, restMs: 900 };
    await runProbe({ run: next.run, turn }, { abortSignal: never });
    const waiting = await requestRun({ deployment: id, item: "i1" }, asking(owner));
    const ended = runProbe({ run: waiting.run, turn }, { abortSignal: never });
    await sleep(50);
    await cancelRun({ deployment: id, run: waiting.run }, asking(owner));
    await ended;
    expect((await probeRun(id, waiting.run)).verdict).toMatchObject({ reason: "cancelled" });
    expect(target.hits()).toBe(1);
  });
});

describe("a run at a target that rests", () => {
  it("comes again when that has rested", async () => {
    const { id } = await watched(owner, bound());
    const turn = { key: id, queue: `target ${id} 1`, alone: true, restMs: 60_000 };
    const { run: flood } = await requestRun({ deployment: id, item: "i1" }, asking(owner));
    await runProbe({ run: flood, turn }, { abortSignal: never });
    const { run } = await requestRun({ deployment: id, item: "i1" }, asking(owner));
    const app = await connected("app");
    const job = () =>
      app.query("SELECT queue_name, run_at FROM graphile_worker.jobs WHERE key = $1", [`run-probe ${run}`]);
    await runWith(run, { ...turn, alone: false });
    expect((await job()).rows).toMatchObject([{ queue_name: turn.queue }]);
    expect((await job()).rows[0].run_at.getTime()).toBeGreaterThan(Date.now() + 50_000);
    expect((await probeRun(id, run)).state).toBe("queued");
  });
});

/** As the queue runs it, with its own way to bring a job again. */
async function runWith(run: string, turn: object) {
  const utils = await makeWorkerUtils({ connectionString: env.DATABASE_URL });
  await runProbe({ run, turn }, { abortSignal: never, addJob: utils.addJob });
  await utils.release();
}

describe("a run whose worker died", () => {
  it("is not asked again where that does harm", async () => {
    const { id, target } = await watched(owner, {
      ...{ type: "probe.bound", item: "i1" },
      probe: { kind: "http-ratelimit", settings: { url: "/login", limit: 10, windowSec: 60 } },
    });
    const { run } = await requestRun({ deployment: id, item: "i1" }, asking(owner));
    await db.probeRun.update({ where: { id: run }, data: { startedAt: new Date() } });
    await runProbe({ run }, { abortSignal: never });
    const summary = "The end of the worker ended the run before it could judge.";
    expect((await probeRun(id, run)).verdict).toMatchObject({ outcome: "error", reason: "cancelled", summary });
    expect(target.hits()).toBe(0);
  });
});

describe("old runs", () => {
  it("are deleted after 90 days, where neither a fact nor a window needs them", async () => {
    const { id } = await watched(owner, go, bound("first-2h"));
    const from = await momentOf(id, "go");
    const asked: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { run } = await requestRun({ deployment: id, item: "i1" }, asking(owner));
      await runProbe({ run }, { abortSignal: never });
      asked.push(run);
    }
    await scheduleRound(from + 60_000);
    for (const { id: run } of await runsOf(id)) await runProbe({ run }, { abortSignal: never });
    await scheduleRound(from + 3 * HOUR);
    expect((await readDeployment(id)).closedWindows).toHaveLength(1);
    await forgetRuns(Date.now() + 89 * DAY);
    expect(await runsOf(id)).toHaveLength(4);
    await forgetRuns(Date.now() + 91 * DAY);
    const left = (await runsOf(id)).map((run) => run.id);
    expect(left).toHaveLength(2);
    expect(left).toContain(asked[0]);
  });
});
