import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { connected } from "@/lib/db/sample.test-fixture";
import { answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { stageStates } from "@/lib/domain/signoff/stages";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import type { Person } from "@/lib/domain/workspace/workspace";
import { upgradePage } from "@/lib/queries/upgrade-page";
import { upgradePreview } from "@/lib/queries/upgrade-preview";
import { verifyRecord } from "@/lib/queries/verify-record";
import { asking, opened, SMALL } from "./arrange.test-fixture";
import { callGo } from "./call-go";
import { closeDeployment } from "./close-deployment";
import { signOff } from "./sign-off";
import { tickItem } from "./tick-item";
import { upgradeDeployment } from "./upgrade-deployment";
import { differencesOf, NEXT, published, upgraded } from "./upgraded.test-fixture";

let dan: Person;
let mia: Person;
let ola: Person;
let pia: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
  mia = await joined("Mia Sol", "member", "DevOps Engineer");
  ola = await joined("Ola Berg", "member", "Security Engineer");
  pia = await joined("Pia Roth", "member", "Project Manager");
});

const tick = async (deployment: string, item: string, by = dan) =>
  tickItem({ deployment, item, rev: answerOf(await readDeployment(deployment), item).rev }, asking(by, randomUUID()));

async function signed(deployment: string, person: Person, role: string, shown?: Deployment) {
  const now = shown ?? (await readDeployment(deployment));
  const stage = now.checklist.stages.find(({ roles }) => roles.some((one) => one.role === role));
  if (!stage) throw new Error(`No stage names ${role}`);
  const given = { deployment, stage: stage.id, role, decision: "approve", meaning: "I looked at it.", comment: null };
  const hash = stateHash(coveredBy(now, stage, role));
  return signOff({ ...given, password: PASSWORD, stateHash: hash }, asking(person, randomUUID()));
}

const standings = async (deployment: string) =>
  stageStates(await readDeployment(deployment)).flatMap(({ roles }) => roles.map(({ standing }) => standing));

describe("upgrading a deployment", () => {
  it("carries answers over by what their items are, stales what covered a change, and keeps the tables whole", async () => {
    const { id } = await opened(dan);
    await tick(id, "i1");
    await tick(id, "i2");
    await signed(id, mia, "DevOps Engineer");
    const version = await published(dan, id, NEXT);
    const page = await upgradePage(id, dan);
    expect(page).toMatchObject({ version: { version: 2, by: "Dan Lind" }, refused: null, may: true });
    expect(page.preview).toMatchObject({ carried: 2, signatures: [{ role: "DevOps Engineer", becomes: "stale" }] });
    expect(page.preview?.differences.map(({ kind, words }) => [kind, words])).toEqual([
      ["reworded", "Freeze the main branch for a day"],
      ["added", "Tell support"],
    ]);
    await upgraded(dan, id, version);
    const now = await readDeployment(id);
    expect(now).toMatchObject({ template: { version: 2 }, upgrades: [{ reason: "The document moved on" }] });
    expect(["i1", "i2"].map((item) => answerOf(now, item).state)).toEqual(["done", "done"]);
    expect(await standings(id)).toEqual(["stale", "missing", "missing"]);
    expect(await differencesOf(id)).toEqual([]);
    expect(await verifyRecord(id)).toMatchObject([{ breaks: [] }]);
    await expect(upgradePage(id, mia)).resolves.toMatchObject({
      version: null,
      preview: null,
      refused: null,
      may: false,
    });
  });

  it("keeps the row of an item that is gone, and counts it no more", async () => {
    const { id } = await opened(dan);
    await tick(id, "i2");
    await upgraded(dan, id, await published(dan, id, SMALL.replace("- [ ] Freeze the main branch\n", "")));
    const app = await connected("app");
    const { rows } = await app.query("SELECT gate, counted, state FROM item WHERE deployment = $1 AND item = 'i2'", [
      id,
    ]);
    expect(rows).toEqual([{ gate: null, counted: false, state: "done" }]);
    expect(await differencesOf(id)).toEqual([]);
    await upgraded(dan, id, await published(dan, id, NEXT));
    expect(await differencesOf(id)).toEqual([]);
  });

  it("lets one of two who upgrade at once through, and one event stay of one sent twice", async () => {
    const { id } = await opened(dan);
    const version = await published(dan, id, NEXT);
    const olga = await joined("Olga Ray", "owner");
    const sent = await Promise.allSettled([upgraded(dan, id, version), upgraded(olga, id, version)]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(sent.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict", message: expect.stringContaining("stands on version 2 already") },
    });
    const other = await opened(dan);
    const next = await published(dan, other.id, NEXT);
    const { hash: shown } = await upgradePreview(other.id, next);
    const raw = { deployment: other.id, version: next, reason: "The document moved on", shown };
    const key = randomUUID();
    expect(
      await Promise.all([upgradeDeployment(raw, asking(dan, key)), upgradeDeployment(raw, asking(dan, key))]),
    ).toEqual([{ seq: 2 }, { seq: 2 }]);
    expect(await upgradeDeployment(raw, asking(dan))).toEqual({ seq: 2 });
  });

  it("carries a tick over that was given meanwhile, and refuses what is no longer what was shown", async () => {
    const { id } = await opened(dan);
    const version = await published(dan, id, NEXT);
    const { hash: shown } = await upgradePreview(id, version);
    const raw = { deployment: id, version, reason: "The document moved on", shown };
    // It stays what it is, so that nothing which was shown became untrue.
    await Promise.all([tick(id, "i1"), upgradeDeployment(raw, asking(dan))]);
    expect(answerOf(await readDeployment(id), "i1").state).toBe("done");
    const other = await opened(dan);
    await tick(other.id, "i1");
    const next = await published(dan, other.id, SMALL.replace("- [ ] Back up the database\n", ""));
    const { hash } = await upgradePreview(other.id, next);
    await signed(other.id, mia, "DevOps Engineer").catch(() => null);
    await tick(other.id, "i2");
    await signed(other.id, mia, "DevOps Engineer");
    await expect(
      upgradeDeployment({ ...raw, deployment: other.id, version: next, shown: hash }, asking(dan)),
    ).rejects.toMatchObject({ code: "stale", detail: { to: 2, signatures: [{ becomes: "stale" }] } });
  });

  it("tells who was about to sign what it changed", async () => {
    const { id } = await opened(dan);
    await tick(id, "i1");
    await tick(id, "i2");
    const before = await readDeployment(id);
    await upgraded(dan, id, await published(dan, id, SMALL.replace("main branch", "main branch for a day")));
    await expect(signed(id, mia, "DevOps Engineer", before)).rejects.toMatchObject({
      ...{
        code: "stale",
        detail: { differences: [{ item: "i2", text: "worded anew", from: "Freeze the main branch" }] },
      },
    });
  });

  it("leaves what was prepared alone once go was called", async () => {
    const { id } = await opened(dan);
    await tick(id, "i1");
    await tick(id, "i2");
    await signed(id, mia, "DevOps Engineer");
    await signed(id, ola, "Security Engineer");
    await signed(id, pia, "Project Manager");
    await callGo({ deployment: id }, asking(dan));
    const later = NEXT.replace("- [ ] Look at the logs", "- [ ] Look at the logs\n- [ ] Look at the graphs");
    const version = await published(dan, id, later);
    expect(await upgradePreview(id, version)).toMatchObject({ tooLate: ["Tell support"], signatures: [], touched: [] });
    await upgraded(dan, id, version);
    const { checklist } = await readDeployment(id);
    const words = checklist.items.map((item) => item.words.join(""));
    expect(words).toContain("Freeze the main branch");
    expect(words).not.toContain("Tell support");
    expect(words).toContain("Look at the graphs");
    expect(await standings(id)).toEqual(["approved", "approved", "approved"]);
    expect(await differencesOf(id)).toEqual([]);
    await closeDeployment({ deployment: id, outcome: "partial", reason: "enough of it" }, asking(dan));
    await expect(upgradePreview(id, version)).rejects.toThrow("is closed");
  });

  it("is for a release manager, and for versions that there are", async () => {
    const { id } = await opened(dan);
    const version = await published(dan, id, NEXT);
    await expect(upgraded(mia, id, version)).rejects.toMatchObject({ code: "forbidden" });
    await expect(upgraded(dan, id, 7)).rejects.toMatchObject({ code: "missing" });
    await expect(upgraded(dan, id, 1)).rejects.toMatchObject({ code: "conflict" });
  });
});
