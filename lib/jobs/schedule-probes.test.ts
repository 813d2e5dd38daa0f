import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { asking } from "@/lib/commands/arrange.test-fixture";
import { scheduleRuns } from "@/lib/commands/schedule-runs";
import { setMaintenance } from "@/lib/commands/set-maintenance";
import { db } from "@/lib/db/client";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { act, facts } from "@/lib/db/sample.test-fixture";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import type { Person } from "@/lib/domain/workspace/workspace";
import { probeRuns } from "@/lib/queries/probe-runs";
import { runProbe } from "./run-probe";
import { scheduleRound } from "./schedule-probes";
import { bound, go, live, momentOf, never, runsOf, watched } from "./watched.test-fixture";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let owner: Person;
beforeAll(async () => {
  owner = await joined("Olga Rem", "owner");
});

const rollback: DeploymentFact = { type: "procedure.declared", procedure: "rollback", reason: "It is down" };
const openRuns = (deployment: string) => db.probeRun.findMany({ where: { deployment, finishedAt: null } });

/** One round at a moment, and every run of the deployment that it queued. */
async function round(deployment: string, now: number) {
  expect(await scheduleRound(now)).toEqual([]);
  for (const { id } of await openRuns(deployment)) await runProbe({ run: id }, { abortSignal: never });
}

describe("the schedule", () => {
  it("runs a probe through a window and closes it with what was seen", async () => {
    const { id, target } = await watched(owner, go, live, bound("first-2h"));
    const from = await momentOf(id, "live");
    for (let now = from; now < from + 2 * HOUR; now += MINUTE) await round(id, now);
    await round(id, from + 2 * HOUR - 1);
    const runs = await runsOf(id);
    expect(runs).toHaveLength(36);
    expect(target.hits()).toBe(36);
    expect(runs.every(({ trigger, window }) => trigger === "schedule" && window === "first-2h")).toBe(true);
    expect((await readDeployment(id)).closedWindows).toEqual([]);
    await round(id, from + 2 * HOUR);
    await round(id, from + 2 * HOUR + 5000);
    expect((await readDeployment(id)).closedWindows).toMatchObject([
      {
        ...{ item: "i1", window: "first-2h", aborted: false, from: new Date(from).toISOString() },
        ...{ verdict: { outcome: "pass", summary: "36 of 36 runs found all well" }, tally: { runs: 36, passed: 36 } },
      },
    ]);
    expect(await db.windowVerdict.findFirst({ where: { deployment: id } })).toMatchObject({ outcome: "pass" });
    const past = await probeRuns(id, "i1", 5);
    expect(past.map(({ outcome, window }) => `${outcome} ${window}`)).toEqual(Array(5).fill("pass first-2h"));
    const inAnHour = new Date(Date.now() + HOUR).toISOString();
    expect(
      past.filter(({ at }) => at > inAnHour),
      "when it ran, not when it was due",
    ).toEqual([]);
  });

  it("goes by the database's clock, whatever the worker's says", async () => {
    const t0 = new Date(Date.now() + HOUR).toISOString();
    const { id } = await watched(owner, { type: "t0.moved", t0, reason: "It is soon" }, bound("before-go"));
    vi.setSystemTime(Date.now() + 30 * DAY);
    onTestFinished(() => void vi.useRealTimers());
    expect(await scheduleRound()).toEqual([]);
    const [run] = await runsOf(id);
    expect(run?.slot?.getTime()).toBeLessThan(Date.parse(t0) - HOUR + MINUTE);
  });

  it("goes six times as fast while the probe fails, until it passes", async () => {
    const { id, answers } = await watched(owner, go, bound("first-day"));
    const from = (await momentOf(id, "go")) + 2 * HOUR;
    await round(id, from + HOUR);
    answers(503);
    for (let now = from + HOUR; now < from + 2 * HOUR; now += 30_000) await round(id, now);
    const failed = (await runsOf(id)).filter(({ outcome }) => outcome === "fail");
    expect(failed.length).toBeGreaterThan(15);
    answers(200);
    for (let now = from + 2 * HOUR; now < from + 3 * HOUR; now += 30_000) await round(id, now);
    expect((await runsOf(id)).filter(({ outcome }) => outcome === "pass").length).toBeLessThan(8);
  });

  it("queues each moment once, however many workers there are", async () => {
    const { id } = await watched(owner, go, bound("first-2h"));
    const now = (await momentOf(id, "go")) + 5 * MINUTE;
    const troubles = await Promise.all([1, 2, 3].map(() => scheduleRound(now)));
    expect(troubles.flat()).toEqual([]);
    const [run, ...others] = await runsOf(id);
    expect(others).toEqual([]);
    const binding = (await readDeployment(id)).probes["i1"]?.seq;
    expect(run).toMatchObject({ slot: expect.any(Date), call: { kind: "http", binding } });
    // One that still waits is not joined by another.
    await scheduleRound(now + 3 * MINUTE);
    expect(await runsOf(id)).toHaveLength(1);
    const slot = run?.slot?.toISOString() ?? "";
    const due = { item: "i1", binding, window: "first-2h", slot, runAt: slot };
    await scheduleRuns({ deployment: id, runs: [due] }, asking(owner));
    expect((await runsOf(id)).map((one) => one.id)).toEqual([run?.id]);
  });

  it("is one run behind after a pause, not all that were missed", async () => {
    const { id } = await watched(owner, go, bound("first-2h"));
    const from = await momentOf(id, "go");
    await round(id, from + 2 * MINUTE);
    await round(id, from + 95 * MINUTE);
    expect(await runsOf(id)).toHaveLength(2);
  });

  it("breaks launch windows off at a rollback, and watches the recovery", async () => {
    const { id } = await watched(owner, go, bound("first-2h", "first-week", "recovery"));
    await act(id, facts(rollback));
    const declared = Date.parse((await readDeployment(id)).declared.rollback?.at ?? "");
    for (let now = declared; now < declared + 2 * HOUR; now += 2.5 * MINUTE) await round(id, now);
    for (const now of [declared + 2 * HOUR - 1, declared + 2 * HOUR]) await round(id, now);
    const { closedWindows } = await readDeployment(id);
    expect(closedWindows).toMatchObject([
      { window: "first-2h", aborted: true, verdict: { outcome: "error", reason: "cancelled" } },
      { window: "recovery", aborted: false, verdict: { outcome: "pass" }, tally: { runs: 24 } },
    ]);
  });

  it("keeps what it sees in maintenance, and does not count it", async () => {
    const { id, answers } = await watched(owner, go, live, bound("first-2h"));
    const from = await momentOf(id, "live");
    const { system } = await readDeployment(id);
    const stretch = { from: new Date(from + HOUR).toISOString(), until: new Date(from + 1.5 * HOUR).toISOString() };
    await setMaintenance({ system: system.id, ...stretch, reason: "The racks move" }, asking(owner));
    for (let now = from; now <= from + 2 * HOUR; now += MINUTE) {
      // What runs now was due within the minute before.
      answers(now >= from + HOUR + MINUTE && now < from + 1.5 * HOUR ? 503 : 200);
      await round(id, now);
    }
    const [closed] = (await readDeployment(id)).closedWindows;
    expect(closed?.verdict.outcome).toBe("pass");
    expect(closed?.tally.inMaintenance).toBeGreaterThan(5);
    expect(closed?.tally.failed).toBe(0);
  });

  it("moves with T-0, and ends with the deployment, whose waiting runs are cancelled", async () => {
    const { id, target } = await watched(owner, bound("before-go"));
    const t0 = Date.parse((await readDeployment(id)).t0);
    await scheduleRound(t0 - DAY - MINUTE);
    expect(await runsOf(id)).toEqual([]);
    await act(id, facts({ type: "t0.moved", t0: new Date(t0 - HOUR).toISOString(), reason: "Earlier" }));
    await scheduleRound(t0 - DAY - MINUTE);
    expect(await runsOf(id)).toHaveLength(1);
    await act(id, facts({ type: "deployment.closed", outcome: "abandoned", reason: "Not now" }));
    await round(id, t0);
    expect(await runsOf(id)).toMatchObject([
      { outcome: "error", evidence: { summary: "The end of the deployment ended the run before it could judge." } },
    ]);
    expect(target.hits()).toBe(0);
  });
});
