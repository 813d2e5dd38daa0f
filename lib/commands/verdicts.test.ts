import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { connected } from "@/lib/db/sample.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, opened } from "./arrange.test-fixture";
import { bindProbe } from "./bind-probe";
import { ends, ran } from "./ended-run.test-fixture";
import { openDeployment } from "./open-deployment";
import { requestRun } from "./request-run";
import { runProbes } from "./run-probes";
import { setDeploymentVariable } from "./set-deployment-variable";
import { setMaintenance } from "./set-maintenance";
import { tickItem } from "./tick-item";
import { tryProbe } from "./try-probe";
import { untickItem } from "./untick-item";

let dan: Person;
let mia: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
  mia = await joined("Mia Sol", "member");
});

const baseUrl = "https://depot.example.org";
const probe = { kind: "http", settings: { url: "/health" } };

async function bound(more: Record<string, unknown> = {}, item = "i1") {
  const { id: deployment } = await opened(dan, { baseUrl });
  await bindProbe({ deployment, item, ...probe, ...more }, asking(dan));
  return deployment;
}

const item = async (deployment: string) => (await readDeployment(deployment)).answers["i1"];
const row = async (run: string) => {
  const app = await connected("app");
  return (await app.query("SELECT * FROM probe_run WHERE id = $1", [run])).rows[0];
};

describe("what a run does to its item", () => {
  it("ticks it where it was set to, opens it again by a fail, and ticks it once more", async () => {
    const deployment = await bound({ automatic: true });
    const first = await ran(mia, deployment, "i1", "pass");
    expect(await item(deployment)).toMatchObject({ state: "done", automatic: { id: dan.id, name: "Dan Lind" } });
    const second = await ran(mia, deployment, "i1", "fail");
    expect(await item(deployment)).toMatchObject({ state: "open", regressed: { run: second } });
    await ran(mia, deployment, "i1", "pass");
    expect(await item(deployment)).toMatchObject({ state: "done", rev: 3 });
    expect(first).not.toBe(second);
  });

  it("ticks nothing that a person un-ticked since", async () => {
    const deployment = await bound({ automatic: true });
    await ran(mia, deployment, "i1", "pass");
    await untickItem({ deployment, item: "i1", rev: 1, reason: "Look at it again" }, asking(mia));
    await ran(mia, deployment, "i1", "fail");
    await ran(mia, deployment, "i1", "pass");
    expect(await item(deployment)).toMatchObject({ state: "open", rev: 2 });
  });

  it("waits for as many passes in a row as it takes, counted from the runs themselves", async () => {
    const deployment = await bound({ passes: 3, automatic: true });
    const said = async () => (await readDeployment(deployment)).probes["i1"]?.last?.verdict.summary;
    await ran(mia, deployment, "i1", "pass");
    expect(await said()).toBe("Passed 1 of 3 times in a row");
    await ran(mia, deployment, "i1", "fail");
    await ran(mia, deployment, "i1", "pass");
    await ran(mia, deployment, "i1", "pass");
    expect(await said()).toBe("fail");
    expect((await item(deployment))?.state).toBeUndefined();
    await ran(mia, deployment, "i1", "pass");
    expect(await said()).toBe("pass");
    expect(await item(deployment)).toMatchObject({ state: "done" });
  });

  it("ticks nothing while its outcome comes and goes", async () => {
    const deployment = await bound({ automatic: true });
    for (const outcome of ["fail", "error", "fail", "error", "fail"] as const)
      await ran(mia, deployment, "i1", outcome);
    await ran(mia, deployment, "i1", "pass");
    expect(await item(deployment)).toBeUndefined();
    expect((await readDeployment(deployment)).probes["i1"]?.last?.verdict.outcome).toBe("pass");
  });

  it("is nothing while its system is in maintenance; the run is kept", async () => {
    const deployment = await bound();
    await tickItem({ deployment, item: "i1", rev: 0 }, asking(mia));
    const { system } = await readDeployment(deployment);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const from = new Date(Date.now() - 60_000).toISOString();
    await setMaintenance({ system: system.id, from, until, reason: "The database moves" }, asking(dan));
    expect((await readWorkspace()).systems[system.id]?.maintenance).toHaveLength(1);
    const { seq } = await readDeployment(deployment);
    const run = await ran(mia, deployment, "i1", "fail");
    expect(await readDeployment(deployment)).toMatchObject({ seq, answers: { i1: { state: "done" } } });
    expect(await row(run)).toMatchObject({ outcome: "fail" });
  });
});

describe("placeholders in settings", () => {
  it("stay as they are written, and are filled when it runs", async () => {
    const { id: deployment } = await opened(dan, { baseUrl });
    await setDeploymentVariable({ deployment, name: "region", value: "eu" }, asking(dan));
    const settings = { url: "{{base-url}}/{{region}}", contains: "{{version}} on {{host}}" };
    await bindProbe({ deployment, item: "i1", kind: "http", settings }, asking(dan));
    expect((await readDeployment(deployment)).probes["i1"]?.call.settings).toMatchObject({
      ...settings,
      method: "GET",
    });
    const { run } = await requestRun({ deployment, item: "i1" }, asking(mia));
    expect((await row(run)).call.settings).toMatchObject({
      ...{ url: "https://depot.example.org/eu", contains: "2.4.0 on depot.example.org" },
    });
    await setDeploymentVariable({ deployment, name: "region", value: null }, asking(dan));
    await expect(requestRun({ deployment, item: "i1" }, asking(mia))).rejects.toThrow("“region”, which has no value");
  });

  it("are refused at their field where nothing fills them, and what they come to where it is not valid", async () => {
    const { id: deployment } = await opened(dan, { baseUrl });
    const bind = (settings: object) => bindProbe({ deployment, item: "i1", kind: "http", settings }, asking(dan));
    await expect(bind({ url: "/{{regoin}}" })).rejects.toMatchObject({
      issues: [{ path: ["settings", "url"], message: expect.stringContaining("Nothing fills {{regoin}}") }],
    });
    await expect(bind({ url: "{{version}}" })).rejects.toMatchObject({ issues: [{ path: ["settings", "url"] }] });
  });
});

describe("a trial", () => {
  it("runs what is not bound, and says nothing about the item", async () => {
    const deployment = await bound();
    await tickItem({ deployment, item: "i1", rev: 0 }, asking(mia));
    const { run, seq } = await tryProbe({ deployment, item: "i1", ...probe }, asking(dan));
    expect(await row(run)).toMatchObject({ trigger: "trial", call: { binding: 0 } });
    await ends(run, "fail");
    expect((await readDeployment(deployment)).seq).toBe(seq);
    await expect(tryProbe({ deployment, item: "i1", ...probe }, asking(mia))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(tryProbe({ deployment, item: "i99", ...probe }, asking(dan))).rejects.toMatchObject({
      code: "missing",
    });
  });

  it("is had 60 times an hour and no more", async () => {
    const eve = await joined("Eve Ray", "release-manager");
    const { id: deployment } = await opened(eve, { baseUrl });
    const tries = Array.from({ length: 61 }, () => tryProbe({ deployment, item: "i1", ...probe }, asking(eve)));
    const refused = (await Promise.allSettled(tries)).filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: "too-many" } }]);
  });
});

describe("running the probes of several items", () => {
  it("is one run for each that has one, and the one that waits already where it does", async () => {
    const deployment = await bound();
    await bindProbe({ deployment, item: "i2", ...probe }, asking(dan));
    const waiting = await requestRun({ deployment, item: "i2" }, asking(mia));
    const { runs } = await runProbes({ deployment, items: ["i1", "i2", "i3"] }, asking(mia));
    expect(runs).toEqual([
      { item: "i1", run: expect.any(String) },
      { item: "i2", run: waiting.run },
    ]);
    expect(
      (await runProbes({ deployment, items: ["i2", "i1", "i1"] }, asking(mia))).runs.map(({ run }) => run),
    ).toEqual(runs.map(({ run }) => run).reverse());
    const app = await connected("app");
    const keys = runs.map(({ run }) => `run-probe ${run}`);
    const jobs = await app.query("SELECT 1 FROM graphile_worker.jobs WHERE key = ANY($1)", [keys]);
    expect(jobs.rowCount).toBe(2);
    await expect(runProbes({ deployment, items: ["i3"] }, asking(mia))).rejects.toThrow("No probe is bound to any");
  });
});

it("binds the probes of the newest earlier deployment where that is asked for, by whoever opens it", async () => {
  const deployment = await bound({ automatic: true, windows: ["first-2h"], passes: 2 });
  const { system, template } = await readDeployment(deployment);
  const eve = await joined("Eve Ray", "release-manager");
  const raw = {
    ...{ system: system.id, template: template.id, version: 1, target: "3.0", environment: "production", zone: "UTC" },
    ...{ t0: "2026-12-08T22:00:00Z", rehearsal: false },
  };
  const key = randomUUID();
  const { id } = await openDeployment({ ...raw, carryProbes: true }, asking(eve, key));
  expect((await readDeployment(id)).probes).toMatchObject({
    i1: { automatic: true, windows: ["first-2h"], by: { id: eve.id }, call: { kind: "http", passes: 2 }, last: null },
  });
  const without = await openDeployment(raw, asking(eve));
  expect((await readDeployment(without.id)).probes).toEqual({});
});
