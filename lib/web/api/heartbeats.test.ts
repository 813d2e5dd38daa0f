import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { asking, opened } from "@/lib/commands/arrange.test-fixture";
import { closeDeployment } from "@/lib/commands/close-deployment";
import { makeHeartbeatToken } from "@/lib/commands/make-heartbeat-token";
import { db } from "@/lib/db/client";
import { deploymentStream } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { write } from "@/lib/db/writer";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import type { Person } from "@/lib/domain/workspace/workspace";
import { probeSurroundings } from "@/lib/queries/probe-surroundings";
import { cookieOf, knock } from "@/lib/web/knock.test-fixture";
import { api } from "./api";

let dan: Person;
let anna: Person;
beforeAll(async () => {
  [dan, anna] = [await joined("Dan Lind", "release-manager"), await joined("Anna Kovács", "member")];
});

const bindTo = (deployment: string, kind: string) => {
  const fact: DeploymentFact = { type: "probe.bound", item: "i1", probe: { kind, settings: {} } };
  const by = { kind: "person" as const, id: dan.id, name: dan.name };
  return write(deploymentStream, deployment, { by, guard: {}, decide: () => ({ facts: [fact], answer: {} }) });
};

async function bound(kind = "heartbeat"): Promise<string> {
  const { id } = await opened(dan);
  await bindTo(id, kind);
  return id;
}

const make = async (deployment: string, person = dan) =>
  (await makeHeartbeatToken({ deployment, item: "i1" }, asking(person))).token;

/** As a job on some machine reports: no cookie, no origin, no key of the act. */
async function report(token: string | null, body: unknown, network: string = randomUUID()) {
  const request = new Request("http://localhost:3000/api/v1/heartbeats", {
    method: "POST",
    headers: { "content-type": "application/json", ...(token !== null && { authorization: `Bearer ${token}` }) },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const response = await api.fetch(request, { network });
  return { status: response.status, body: await response.json() };
}

const beats = async (deployment: string) => (await probeSurroundings(deployment, "i1")).beats();

describe("what reports to a probe", () => {
  it("is taken with its token alone, and handed to the probe, the newest first", async () => {
    const deployment = await bound();
    const token = await make(deployment);
    expect(await report(token, { kind: "start" })).toEqual({ status: 200, body: {} });
    const full = { kind: "fail", exitCode: 3, durationMs: 1200, message: "Backup failed" };
    expect((await report(token, full)).status).toBe(200);
    const nothing = { durationMs: null, exitCode: null, message: null };
    expect(await beats(deployment)).toEqual([
      { ...full, at: expect.any(String) },
      { kind: "start", ...nothing, at: expect.any(String) },
    ]);
  });

  it("counts from when the probe was bound on", async () => {
    const deployment = await bound();
    await report(await make(deployment), { kind: "success" });
    expect(await beats(deployment)).toHaveLength(1);
    await bindTo(deployment, "heartbeat");
    expect(await beats(deployment)).toEqual([]);
  });

  it("keeps no secret of a message, and the beginning of a long one", async () => {
    const deployment = await bound();
    const token = await make(deployment);
    await report(token, { kind: "fail", message: `password=hunter2hunter2 ${"x".repeat(7000)}` });
    const [{ message } = { message: "" }] = await beats(deployment);
    expect(message).not.toContain("hunter2");
    expect(message).toHaveLength(500);
  });

  it.each([
    ["an unknown kind", { kind: "maybe" }, 422, "Say start, success or fail"],
    ["no kind", {}, 422, "kind"],
    ["half an exit code", { kind: "fail", exitCode: 1.5 }, 422, "whole number"],
    ["less than no time", { kind: "fail", durationMs: -1 }, 422, "durationMs"],
    ["an unknown field", { kind: "fail", exit: 1 }, 422, "exit"],
    ["a long message", { kind: "fail", message: "x".repeat(8001) }, 422, "8000 characters"],
    ["broken JSON", "{", 422, "not JSON"],
    ["a flood", { kind: "fail", message: "x".repeat(20_000) }, 413, "16 kB at most"],
  ])("is refused in words where it is not understood: %s", async (_, body, status, words) => {
    const answer = await report(await make(await bound()), body);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).toContain(words);
  });

  it("is refused without a token, with another, and with one that was replaced", async () => {
    const deployment = await bound();
    const first = await make(deployment);
    const second = await make(deployment);
    expect((await report(null, { kind: "start" })).body.message).toContain("Send Authorization: Bearer");
    for (const token of [first, "x".repeat(43), "short"]) {
      const { status, body } = await report(token, { kind: "start" });
      expect([status, body.code]).toEqual([401, "signed-out"]);
    }
    expect((await report(second, { kind: "start" })).status).toBe(200);
    const [row] = await db.heartbeatToken.findMany({ where: { deployment } });
    expect(JSON.stringify(row)).not.toContain(second);
  });

  it("is slowed down where it guesses, and where it reports without end", async () => {
    const network = randomUUID();
    const guesses = await Promise.all(
      Array.from({ length: 25 }, () => report("y".repeat(43), { kind: "start" }, network)),
    );
    expect(guesses.map(({ status }) => status)).toContain(429);
    const token = await make(await bound());
    const reports = await Promise.all(Array.from({ length: 130 }, () => report(token, { kind: "start" })));
    expect(reports.filter(({ status }) => status === 429)).toHaveLength(10);
  });
});

describe("the token", () => {
  it("is made by a release manager, for a heartbeat probe of an open deployment", async () => {
    const deployment = await bound();
    await expect(make(deployment, anna)).rejects.toMatchObject({ code: "forbidden" });
    await expect(make(await bound("http"))).rejects.toThrow("No heartbeat probe is bound");
    await closeDeployment({ deployment, outcome: "abandoned", reason: "It was dropped" }, asking(dan));
    await expect(make(deployment)).rejects.toThrow("closed");
  });

  it("opens nothing else", async () => {
    const deployment = await bound();
    const token = await make(deployment);
    const { status } = await knock(`/deployments/${deployment}`, { headers: { authorization: `Bearer ${token}` } });
    expect(status).toBe(401);
    const cookie = await cookieOf(dan);
    const made = await knock(`/deployments/${deployment}/items/i1/probe/heartbeat`, { cookie, body: {} });
    expect(made).toMatchObject({ status: 200, body: { token: expect.stringMatching(/^[\w-]{43}$/) } });
  });
});

it("is bound with settings that are refused at their field", async () => {
  const { id } = await opened(dan);
  const body = { kind: "heartbeat", settings: { periodSec: 1, every: "day" } };
  const refused = await knock(`/deployments/${id}/items/i1/probe`, { cookie: await cookieOf(dan), body });
  expect(refused).toMatchObject({
    status: 422,
    body: { detail: { fields: { "settings.periodSec": expect.any(String) } } },
  });
});
