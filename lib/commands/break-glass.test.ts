import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { connected } from "@/lib/db/sample.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import { aroundOf } from "@/lib/domain/deployment/around";
import { blockersHash } from "@/lib/domain/deployment/break-glass/blockers-hash";
import { readiness } from "@/lib/domain/deployment/readiness";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, opened } from "./arrange.test-fixture";
import { breakGlass } from "./break-glass";
import { changeAccount } from "./change-account";
import { closeDeployment } from "./close-deployment";
import { closeReview } from "./close-review";
import { disablePerson } from "./disable-person";
import { nameAuthority } from "./name-authority";
import { tickItem } from "./tick-item";

const reason = "The depot is down and this release mends it";
let olga: Person;
let dan: Person;
beforeAll(async () => {
  olga = await joined("Olga Ray", "owner");
  dan = await joined("Dan Lind", "release-manager");
});

const systemOf = async (deployment: string) => (await readDeployment(deployment)).system.id;
const name = async (deployment: string, person: Person | null, by = olga) =>
  nameAuthority({ system: await systemOf(deployment), person: person?.id ?? null }, asking(by));

/** A planned deployment whose system lets this person go ahead with blockers. */
async function guarded(person: Person, more = {}) {
  const { id } = await opened(dan, more);
  await name(id, person);
  return id;
}

async function blockersOf(deployment: string) {
  const [now, workspace] = await Promise.all([readDeployment(deployment), readWorkspace()]);
  return readiness(now, aroundOf(workspace, now, new Date().toISOString())).blockers;
}

/** What the dialog sends, for the blockers as they are now. */
const shown = async (deployment: string) => ({
  ...{ deployment, reason, password: PASSWORD },
  shown: blockersHash(await blockersOf(deployment)),
});

describe("naming who may go ahead with blockers", () => {
  it("is for an owner, of somebody who can act, or of nobody", async () => {
    const { id } = await opened(dan);
    const eva = await joined("Eva Glas", "member");
    const viewer = await joined("Vera View", "viewer");
    await expect(name(id, eva, dan)).rejects.toMatchObject({ code: "forbidden" });
    await expect(name(id, viewer)).rejects.toThrow("Vera View cannot act here");
    const [system] = [await systemOf(id)];
    await expect(nameAuthority({ system, person: randomUUID() }, asking(olga))).rejects.toMatchObject({
      code: "missing",
    });
    await expect(nameAuthority({ system: "none", person: null }, asking(olga))).rejects.toMatchObject({
      code: "missing",
    });
    const { seq } = await name(id, eva);
    expect((await readWorkspace()).systems[system]?.authority).toBe(eva.id);
    expect((await name(id, eva)).seq).toBeGreaterThanOrEqual(seq);
    await name(id, null);
    expect((await readWorkspace()).systems[system]?.authority).toBeNull();
  });
});

describe("breaking the glass", () => {
  it("is for the authority alone, owners are none", async () => {
    const eva = await joined("Eva Glas", "member");
    const id = await guarded(eva);
    for (const person of [dan, olga])
      await expect(breakGlass(await shown(id), asking(person))).rejects.toMatchObject({
        code: "forbidden",
        message: expect.stringContaining("Only Eva Glas may go ahead"),
      });
    const blockers = await blockersOf(id);
    await breakGlass(await shown(id), asking(eva));
    const { forced, life } = await readDeployment(id);
    expect([life, forced?.by.id, forced?.blockers]).toEqual(["launching", eva.id, blockers.map(({ text }) => text)]);
    expect(forced?.skipped.map(({ role }) => role)).toEqual([
      "DevOps Engineer",
      "Security Engineer",
      "Project Manager",
    ]);
    await tickItem({ deployment: id, item: "i1", rev: 0 }, asking(dan));
    const app = await connected("app");
    const { rows } = await app.query("SELECT item, gate, state FROM item WHERE deployment = $1 AND item < 'i3'", [id]);
    expect(rows).toEqual([
      { item: "i1", gate: "close", state: "done" },
      { item: "i2", gate: "close", state: "open" },
    ]);
    const told = await app.query("SELECT forced_at, reviewed_at FROM deployment WHERE id = $1", [id]);
    expect(told.rows).toEqual([{ forced_at: expect.any(Date), reviewed_at: null }]);
  });

  it("takes the right password, and a reason of some length", async () => {
    const eva = await joined("Eva Glas", "member");
    const id = await guarded(eva, { rehearsal: true });
    const raw = await shown(id);
    await expect(breakGlass({ ...raw, password: "not hers at all" }, asking(eva))).rejects.toThrow("not your password");
    await expect(breakGlass({ ...raw, reason: "It is down" }, asking(eva))).rejects.toThrow("20 characters");
    await expect(breakGlass({ ...raw, reason: "x".repeat(30) }, asking(eva))).rejects.toThrow("two words");
    expect((await readDeployment(id)).go).toBeNull();
    await breakGlass(raw, asking(eva));
    expect((await readDeployment(id)).forced?.reason).toBe(reason);
  });

  it("is refused where other things are in the way by now, with what they are", async () => {
    const eva = await joined("Eva Glas", "member");
    const id = await guarded(eva);
    const raw = await shown(id);
    await tickItem({ deployment: id, item: "i1", rev: 0 }, asking(dan));
    await expect(breakGlass(raw, asking(eva))).rejects.toMatchObject({
      code: "stale",
      detail: { blockers: await blockersOf(id) },
    });
  });

  it("is refused to who was disabled, lowered or replaced meanwhile", async () => {
    const people = await Promise.all([1, 2, 3].map(() => joined("Eva Glas", "member")));
    const [gone, lower, other] = people as [Person, Person, Person];
    const id = await guarded(gone);
    const raw = await shown(id);
    await disablePerson({ person: gone.id, reason: "She left the company" }, asking(olga));
    await expect(breakGlass(raw, asking(gone))).rejects.toMatchObject({ code: "forbidden" });
    await name(id, lower);
    await changeAccount({ person: lower.id, account: "viewer" }, asking(olga));
    const viewer = (await readWorkspace()).people[lower.id] ?? expect.fail();
    await expect(breakGlass(await shown(id), asking(viewer))).rejects.toThrow("Nobody may go ahead");
    await name(id, other);
    await expect(breakGlass(await shown(id), asking(viewer))).rejects.toThrow("Only Eva Glas");
    expect((await readDeployment(id)).go).toBeNull();
  });

  it("happens once, also when it is sent twice at once", async () => {
    const eva = await joined("Eva Glas", "member");
    const id = await guarded(eva);
    const [raw, key] = [await shown(id), randomUUID()];
    const [first, second] = await Promise.all([0, 1].map(() => breakGlass(raw, asking(eva, key))));
    expect(second).toEqual(first);
    const before = (await readDeployment(id)).seq;
    await breakGlass(raw, asking(eva));
    expect((await readDeployment(id)).seq).toBe(before);
    await expect(breakGlass({ ...raw, reason: `${reason}, again` }, asking(eva))).rejects.toThrow("called go already");
  });
});

describe("the review", () => {
  it("is closed by somebody else, once, also when two do at once and after the end", async () => {
    const eva = await joined("Eva Glas", "owner");
    const id = await guarded(eva);
    const raw = { deployment: id, finding: "justified", comment: "The depot was down" };
    await expect(closeReview(raw, asking(olga))).rejects.toThrow("nothing to review");
    await breakGlass(await shown(id), asking(eva));
    await closeDeployment({ deployment: id, outcome: "abandoned", reason: "It did not help" }, asking(dan));
    await expect(closeReview(raw, asking(eva))).rejects.toThrow("somebody else reviews it");
    await expect(closeReview(raw, asking(await joined("Mia Sol", "member")))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(closeReview({ ...raw, comment: "fine" }, asking(dan))).rejects.toThrow("two words");
    const sent = await Promise.allSettled([dan, olga].map((person) => closeReview(raw, asking(person))));
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await readDeployment(id)).forced?.review).toMatchObject({ finding: "justified" });
  });
});
