import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { allowNetwork } from "@/lib/commands/allow-network";
import { asking, opened } from "@/lib/commands/arrange.test-fixture";
import { bindProbe } from "@/lib/commands/bind-probe";
import { requestRun } from "@/lib/commands/request-run";
import { revokeNetwork } from "@/lib/commands/revoke-network";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { connected } from "@/lib/db/sample.test-fixture";
import { canonical } from "@/lib/domain/canonical";
import type { Person } from "@/lib/domain/workspace/workspace";
import { env } from "@/lib/env";
import { web } from "@/lib/probes/target.test-fixture";
import { probeRun } from "@/lib/queries/probe-run";
import { runProbe } from "./run-probe";
import { work } from "./work";

let owner: Person;
const ending = new AbortController();
let working: Promise<void>;

beforeAll(async () => {
  owner = await joined("Olga Rem", "owner");
  working = work(env.DATABASE_URL, ending.signal);
});
afterAll(async () => {
  ending.abort();
  await working;
});

const allow = (port: number) =>
  allowNetwork({ address: "127.0.0.1", ports: [port], reason: "The depot's own test", expires: null }, asking(owner));

/** A deployment whose first item has a probe of that port bound. */
async function bound(port: number) {
  const { id } = await opened(owner, { baseUrl: `http://127.0.0.1:${port}` });
  await bindProbe({ deployment: id, item: "i1", kind: "http", settings: { url: "/health" } }, asking(owner));
  return id;
}

async function ran(deployment: string) {
  const { run } = await requestRun({ deployment, item: "i1" }, asking(owner));
  return vi.waitFor(
    async () => {
      const seen = await probeRun(deployment, run);
      expect(seen.state).toBe("finished");
      return seen;
    },
    { timeout: 15_000, interval: 50 },
  );
}

const factsOf = async (deployment: string) => (await readDeployment(deployment)).seq;

describe("the worker", () => {
  it("runs a probe that was asked for, keeps what it saw, and adds a fact only when that is new", async () => {
    let status = 200;
    const { port } = await web((_, answer) => answer.writeHead(status).end("ok"));
    await allow(port);
    const deployment = await bound(port);
    const before = await factsOf(deployment);
    const first = await ran(deployment);
    expect(first).toMatchObject({ verdict: { outcome: "pass" }, worker: "up" });
    expect(first.evidence).toMatchObject({ response: { status: 200 }, target: { ip: "127.0.0.1", port } });
    expect(first.sha256).toBe(createHash("sha256").update(canonical(first.evidence)).digest("hex"));
    expect(await factsOf(deployment)).toBe(before + 1);
    expect((await readDeployment(deployment)).probes["i1"]?.last).toMatchObject({
      run: first.run,
      sha256: first.sha256,
    });
    await ran(deployment);
    expect(await factsOf(deployment)).toBe(before + 1);
    status = 503;
    expect((await ran(deployment)).verdict).toMatchObject({
      outcome: "fail",
      summary: "Expected status 200, saw 503",
    });
    expect(await factsOf(deployment)).toBe(before + 2);
  });

  it("reaches no address that is not allowed, or no longer", async () => {
    const canary = await web((_, answer) => answer.end("ok"));
    const deployment = await bound(canary.port);
    expect((await ran(deployment)).verdict).toMatchObject({ outcome: "error", reason: "policy_blocked" });
    const { id } = await allow(canary.port);
    expect((await ran(deployment)).verdict).toMatchObject({ outcome: "pass" });
    await revokeNetwork({ network: id, reason: "The test is over" }, asking(owner));
    expect((await ran(deployment)).verdict).toMatchObject({ reason: "policy_blocked" });
    expect(canary.hits()).toBe(1);
  });

  it("does nothing when a job of a finished run comes again", async () => {
    const target = await web((_, answer) => answer.end("ok"));
    await allow(target.port);
    const { run } = await ran(await bound(target.port));
    await runProbe({ run }, { abortSignal: ending.signal });
    await runProbe({ run: randomUUID() }, { abortSignal: ending.signal });
    expect(target.hits()).toBe(1);
  });
});

describe("a worker that ends", () => {
  it("cuts a run short after its grace, and the next worker runs it", async () => {
    let patient = true;
    const target = await web((_, answer) => void (patient || answer.end("ok")));
    await allow(target.port);
    const deployment = await bound(target.port);
    const { run } = await requestRun({ deployment, item: "i1" }, asking(owner));
    await vi.waitFor(() => expect(target.hits()).toBe(1), { timeout: 5000 });
    ending.abort();
    await working;
    expect(await probeRun(deployment, run)).toMatchObject({ state: "running", worker: "down" });
    patient = false;
    const next = new AbortController();
    const nextWorking = work(env.DATABASE_URL, next.signal);
    await vi.waitFor(async () => expect((await probeRun(deployment, run)).verdict?.outcome).toBe("pass"), {
      timeout: 12_000,
    });
    next.abort();
    await nextWorking;
  });

  it("hard leaves a job that the next worker takes over", async () => {
    const target = await web((_, answer) => answer.end("ok"));
    await allow(target.port);
    const deployment = await bound(target.port);
    const { run } = await requestRun({ deployment, item: "i1" }, asking(owner));
    const app = await connected("app");
    const dead = await app.query(
      "UPDATE graphile_worker._private_jobs SET locked_by = 'pool-dead', locked_at = now() WHERE key = $1",
      [`run-probe ${run}`],
    );
    expect(dead.rowCount).toBe(1);
    await app.query("UPDATE probe_run SET started_at = now() WHERE id = $1", [run]);
    const next = new AbortController();
    const nextWorking = work(env.DATABASE_URL, next.signal);
    await vi.waitFor(async () => expect((await probeRun(deployment, run)).verdict?.outcome).toBe("pass"), {
      timeout: 12_000,
    });
    next.abort();
    await nextWorking;
    expect(target.hits()).toBe(1);
  });
});
