import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { tableDifferences } from "@/lib/db/rebuild";
import { readWorkspace } from "@/lib/db/workspace";
import { aroundOf } from "@/lib/domain/deployment/around";
import { blockersHash } from "@/lib/domain/deployment/break-glass/blockers-hash";
import { readiness } from "@/lib/domain/deployment/readiness";
import { isWaived } from "@/lib/domain/waiver/waived";
import { waiverStanding } from "@/lib/domain/waiver/waiver-standing";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, opened, publish } from "./arrange.test-fixture";
import { askWaiver } from "./ask-waiver";
import { breakGlass } from "./break-glass";
import { createSystem } from "./create-system";
import { excludeItem } from "./exclude-item";
import { grantWaiver } from "./grant-waiver";
import { nameAuthority } from "./name-authority";
import { openDeployment } from "./open-deployment";
import { refuseWaiver } from "./refuse-waiver";
import { setPolicy } from "./set-policy";
import { tickItem } from "./tick-item";
import { withdrawWaiver } from "./withdraw-waiver";

let olga: Person;
let dan: Person;
let mia: Person;
let ola: Person;
beforeAll(async () => {
  olga = await joined("Olga Ivanova", "owner");
  dan = await joined("Dan Lind", "release-manager", "Project Manager");
  mia = await joined("Mia Sol", "member", "DevOps Engineer");
  ola = await joined("Ola Berg", "member", "Security Engineer");
});

const wanted = { item: "i1", rev: 0, accepts: "as-it-is", reason: "The vendor has holidays", expires: null };
const ask = (deployment: string, more = {}, by = mia, key?: string) =>
  askWaiver({ deployment, ...wanted, ...more }, asking(by, key));
const grant = (deployment: string, waiver: number, by = ola) =>
  grantWaiver({ deployment, waiver, comment: " " }, asking(by, randomUUID()));
const standings = async (deployment: string) => {
  const now = await readDeployment(deployment);
  return now.waivers.map((waiver) => waiverStanding(now, waiver));
};
const differences = async (stream: string) => (await tableDifferences()).filter(({ key }) => key.startsWith(stream));

describe("a waiver", () => {
  it("is asked by one person, granted by another, and withdrawn; the tables say so too", async () => {
    const { id } = await opened(dan);
    const key = randomUUID();
    const { seq } = await ask(id, {}, mia, key);
    expect(await ask(id, {}, mia, key)).toEqual({ seq });
    expect(await ask(id)).toEqual({ seq });
    await expect(grant(id, seq, mia)).rejects.toMatchObject({ code: "forbidden" });
    await expect(ask(id, { reason: "why" })).rejects.toThrow();
    await expect(ask(id, { item: "i2", expires: "2020-01-01T00:00:00Z" })).rejects.toThrow("still to come");
    await grant(id, seq);
    const waived = await readDeployment(id);
    expect(isWaived(waived, "i1")).toBe(true);
    expect(waived.waivers[0]?.granted).toMatchObject({ by: { id: ola.id }, comment: null });
    expect(await differences(id)).toEqual([]);
    await withdrawWaiver({ deployment: id, waiver: seq, reason: "They are back" }, asking(mia));
    const other = await ask(id);
    await refuseWaiver({ deployment: id, waiver: other.seq, reason: "They are back" }, asking(ola));
    expect(await standings(id)).toEqual(["withdrawn", "refused"]);
    expect(await differences(id)).toEqual([]);
  });

  it("comes to its end by itself, and the tables stay as the record says", async () => {
    const { id } = await opened(dan);
    const expires = new Date(Date.now() + 1500).toISOString();
    const { seq } = await ask(id, { expires });
    await grant(id, seq);
    expect(await standings(id)).toEqual(["granted"]);
    while (isWaived(await readDeployment(id), "i1")) await setImmediate();
    expect(new Date().toISOString() >= expires).toBe(true);
    expect(await standings(id)).toEqual(["expired"]);
    await tickItem({ deployment: id, item: "i2", rev: 0 }, asking(dan));
    expect(await differences(id)).toEqual([]);
    expect(await ask(id)).toEqual({ seq: seq + 3 });
  });
});

it("that ended before somebody went ahead with blockers leaves its item open after go, in the tables too", async () => {
  const { id } = await opened(dan);
  await nameAuthority({ system: (await readDeployment(id)).system.id, person: dan.id }, asking(olga));
  const { seq } = await ask(id, { expires: new Date(Date.now() + 1500).toISOString() });
  await grant(id, seq);
  while (isWaived(await readDeployment(id), "i1")) await setImmediate();
  const now = await readDeployment(id);
  const around = aroundOf(await readWorkspace(), now, new Date().toISOString());
  const shown = blockersHash(readiness(now, around).blockers);
  const reason = "The depot is down and this release mends it";
  await breakGlass({ deployment: id, reason, shown, password: PASSWORD }, asking(dan, randomUUID()));
  expect((await readDeployment(id)).forced?.left).toEqual(["i1", "i2"]);
  expect(await differences(id)).toEqual([]);
});

describe("two people at once", () => {
  it("grant once", async () => {
    const { id } = await opened(dan);
    const { seq } = await ask(id);
    const answers = await Promise.all([grant(id, seq), grant(id, seq, dan), grant(id, seq)]);
    expect(answers.map((answer) => answer.seq)).toEqual([seq + 1, seq + 1, seq + 1]);
  });

  it.each([0, 1, 2, 3])("never accept an answer that nobody asked a waiver of (%i)", async (round) => {
    const { id } = await opened(dan);
    const { seq } = await ask(id);
    const granting = () => grant(id, seq).catch(String);
    const ticking = () => tickItem({ deployment: id, item: "i1", rev: 0 }, asking(dan));
    const [first, second] = round % 2 === 0 ? [granting, ticking] : [ticking, granting];
    const said = (await Promise.all([first(), second()])).filter((answer) => typeof answer === "string");
    for (const refusal of said) expect(refusal).toContain("no longer as it was when Mia Sol asked");
    const after = await readDeployment(id);
    expect([after.answers["i1"]?.state, isWaived(after, "i1")]).toEqual(["done", false]);
    expect(await standings(id)).toEqual(["overtaken"]);
  });
});

describe("a critical item", () => {
  it("is not applicable once somebody else agreed, and open again when that is withdrawn", async () => {
    const id = await withCritical("i1");
    const not = { deployment: id, item: "i1", rev: 0, reason: "No database here" };
    await expect(excludeItem(not, asking(mia))).rejects.toThrow("is critical");
    const { seq } = await ask(id, { accepts: "not-applicable", reason: not.reason });
    await grant(id, seq);
    expect((await readDeployment(id)).answers["i1"]).toMatchObject({ state: "not-applicable", by: { id: mia.id } });
    expect(await differences(id)).toEqual([]);
    await withdrawWaiver({ deployment: id, waiver: seq, reason: "There is one" }, asking(dan));
    expect((await readDeployment(id)).answers["i1"]).toMatchObject({ state: "open", reason: "There is one" });
    expect(await differences(id)).toEqual([]);
  });
});

async function withCritical(item: string): Promise<string> {
  const template = await publish(dan);
  const policy = { "four-eyes": "forbid", "one-person-one-role": "forbid", critical: [item] };
  await setPolicy({ template: template.id, policy }, asking(olga));
  const place = { zone: "Europe/Prague", baseUrl: null };
  const system = await createSystem({ name: `Depot ${randomUUID()}`, ...place }, asking(dan));
  const about = { target: "2.4.0", environment: "production", t0: "2026-12-01T22:00:00+01:00", ...place };
  const from = { system: system.id, template: template.id, version: template.version, rehearsal: false };
  return (await openDeployment({ ...from, ...about }, asking(dan))).id;
}
