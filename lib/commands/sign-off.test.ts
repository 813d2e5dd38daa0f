import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { connected } from "@/lib/db/sample.test-fixture";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { stageStates } from "@/lib/domain/signoff/stages";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, opened } from "./arrange.test-fixture";
import { failItem } from "./fail-item";
import { revokeRole } from "./revoke-role";
import { signOff } from "./sign-off";
import { tickItem } from "./tick-item";
import { untickItem } from "./untick-item";
import { withdrawSignature } from "./withdraw-signature";

let dan: Person;
let mia: Person;
let ola: Person;
let both: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager", "Project Manager");
  mia = await joined("Mia Sol", "member", "DevOps Engineer");
  ola = await joined("Ola Berg", "member", "Security Engineer");
  both = await joined("Bea Both", "member", "DevOps Engineer", "Security Engineer");
});

/** What the sign page of a role sends, for the state as it is now. */
async function shown(deployment: string, role: string) {
  const now = await readDeployment(deployment);
  const stage = now.checklist.stages.find(({ roles }) => roles.some((one) => one.role === role));
  if (!stage) throw new Error(`No stage names ${role}`);
  const meaning = "I have looked at all of it and it is ready.";
  const hash = stateHash(coveredBy(now, stage, role));
  return { deployment, stage: stage.id, role, decision: "approve", meaning, comment: null, stateHash: hash };
}

const signed = async (deployment: string, person: Person, role: string, more = {}) =>
  signOff({ ...(await shown(deployment, role)), password: PASSWORD, ...more }, asking(person, randomUUID()));

const standings = async (deployment: string) =>
  stageStates(await readDeployment(deployment)).flatMap(({ roles }) => roles.map(({ standing }) => standing));

async function prepared(by: Person, more = {}) {
  const { id } = await opened(dan, more);
  for (const item of ["i1", "i2"]) await tickItem({ deployment: id, item, rev: 0 }, asking(by));
  return id;
}

describe("signing off", () => {
  it("stores what was vouched for, stages in order, and goes stale when that changes", async () => {
    const id = await prepared(dan);
    await signed(id, ola, "Security Engineer");
    await expect(signed(id, dan, "Project Manager")).rejects.toMatchObject({
      code: "conflict",
      detail: { objections: [expect.stringContaining("Technical Sign-off")] },
    });
    await signed(id, mia, "DevOps Engineer");
    const { signatures } = await readDeployment(id);
    expect(signatures[1]).toMatchObject({ by: { id: mia.id }, scope: null, method: "password", decision: "approve" });
    expect(signatures[1]?.stateHash).toBe(stateHash(signatures[1]?.covered ?? expect.fail()));
    await untickItem({ deployment: id, item: "i1", rev: 1, reason: "Not backed up after all" }, asking(dan));
    expect(await standings(id)).toEqual(["stale", "stale", "missing"]);
  });

  it("is refused over open items, without the role, and with a wrong password", async () => {
    const { id } = await opened(dan);
    await expect(signed(id, mia, "DevOps Engineer")).rejects.toThrow("2 items");
    const ready = await prepared(dan);
    await expect(signed(ready, mia, "Security Engineer")).rejects.toMatchObject({ code: "conflict" });
    await expect(signed(ready, mia, "DevOps Engineer", { password: "not hers at all" })).rejects.toMatchObject({
      code: "forbidden",
      message: expect.stringContaining("not your password"),
    });
    expect((await readDeployment(ready)).signatures).toEqual([]);
  });

  it("is refused where the page showed another state, and says what changed", async () => {
    const id = await prepared(dan);
    const page = await shown(id, "DevOps Engineer");
    await failItem({ deployment: id, item: "i1", rev: 1, reason: "The copy is empty" }, asking(dan));
    await tickItem({ deployment: id, item: "i1", rev: 2 }, asking(dan));
    await expect(signOff({ ...page, password: PASSWORD }, asking(mia))).rejects.toMatchObject({
      code: "stale",
      detail: { differences: [{ item: "i1", subject: "Back up the database", text: expect.any(String) }] },
    });
    await expect(
      signOff({ ...page, password: PASSWORD, stateHash: "0".repeat(64) }, asking(mia)),
    ).rejects.toMatchObject({ code: "stale", detail: { differences: [] } });
  });

  it("is one signature however often it is sent", async () => {
    const id = await prepared(dan);
    const [page, key] = [{ ...(await shown(id, "DevOps Engineer")), password: PASSWORD }, randomUUID()];
    const [first, second] = await Promise.all([0, 1].map(() => signOff(page, asking(mia, key))));
    expect(second).toEqual(first);
    expect((await readDeployment(id)).signatures).toHaveLength(1);
  });

  it("uses up the proof of who signs, and is refused where the role was taken away meanwhile", async () => {
    const id = await prepared(dan);
    const nora = await joined("Nora New", "member", "DevOps Engineer");
    await signed(id, nora, "DevOps Engineer");
    const app = await connected("app");
    const { rows } = await app.query("SELECT id FROM step_up WHERE person = $1", [nora.id]);
    expect(rows).toEqual([]);
    const late = await joined("Lea Late", "member", "Security Engineer");
    const owner = await joined("Olga Ray", "owner");
    await revokeRole({ person: late.id, role: "Security Engineer", system: null }, asking(owner));
    await expect(signed(id, late, "Security Engineer")).rejects.toThrow("What you may do has just changed");
  });

  it("rejects with a reason at any time", async () => {
    const { id } = await opened(dan);
    const reject = { decision: "reject" };
    await expect(signed(id, mia, "DevOps Engineer", reject)).rejects.toThrow("Say why you reject");
    await signed(id, mia, "DevOps Engineer", { ...reject, comment: "The image is unsigned" });
    expect(await standings(id)).toEqual(["rejected", "missing", "missing"]);
  });
});

describe("separation of duties", () => {
  it("lets one person sign for one role only, also when both are sent at once", async () => {
    const id = await prepared(dan);
    const sent = await Promise.allSettled(
      ["DevOps Engineer", "Security Engineer"].map((role) => signed(id, both, role)),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await readDeployment(id)).signatures).toHaveLength(1);
  });

  it("lets one person alone sign everything in a rehearsal", async () => {
    const alone = await joined("Al One", "owner", "DevOps Engineer", "Security Engineer", "Project Manager");
    const id = await prepared(alone, { rehearsal: true });
    for (const role of ["DevOps Engineer", "Security Engineer", "Project Manager"]) await signed(id, alone, role);
    expect(await standings(id)).toEqual(["approved", "approved", "approved"]);
  });
});

describe("withdrawing", () => {
  it("is for the signer alone, keeps the signature visible, and may happen twice", async () => {
    const id = await prepared(dan);
    const { seq: signature } = await signed(id, mia, "DevOps Engineer");
    const raw = { deployment: id, signature, reason: "I looked at the wrong cluster" };
    await expect(withdrawSignature(raw, asking(ola))).rejects.toMatchObject({ code: "forbidden" });
    const { seq } = await withdrawSignature(raw, asking(mia));
    expect(await withdrawSignature(raw, asking(mia))).toEqual({ seq });
    expect(await standings(id)).toEqual(["withdrawn", "missing", "missing"]);
  });
});
