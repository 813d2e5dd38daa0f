import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { openSession, readSession } from "@/lib/access/sessions";
import { readDeployment } from "@/lib/db/deployments";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { tableDifferences } from "@/lib/db/rebuild";
import { readWorkspace } from "@/lib/db/workspace";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import type { Holding } from "@/lib/domain/workspace/fact";
import type { Person } from "@/lib/domain/workspace/workspace";
import { delegations } from "@/lib/queries/delegations";
import { openingChoices } from "@/lib/queries/opening-choices";
import { asking, opened, publish } from "./arrange.test-fixture";
import { callGo } from "./call-go";
import { personContext } from "./context";
import { createSystem } from "./create-system";
import { delegateRole } from "./delegate-role";
import { endDelegation } from "./end-delegation";
import { liftFreeze } from "./lift-freeze";
import { openDeployment } from "./open-deployment";
import { revokeRole } from "./revoke-role";
import { setFreeze } from "./set-freeze";
import { setPolicy } from "./set-policy";
import { signOff } from "./sign-off";
import { tickItem } from "./tick-item";
import { tightenPolicy } from "./tighten-policy";

let olga: Person;
let dan: Person;
let mia: Person;
let bea: Person;
beforeAll(async () => {
  olga = await joined("Olga Stern", "owner");
  dan = await joined("Dan Lind", "release-manager", "Project Manager");
  mia = await joined("Mia Sol", "member", "DevOps Engineer");
  bea = await joined("Bea Both", "member", "Security Engineer");
});

const REASON = "Because of the holidays";
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const system = () => createSystem({ name: `Depot ${randomUUID()}`, zone: "UTC", baseUrl: null }, asking(olga));
const about = { version: 1, target: "1.0", environment: "production", zone: "UTC", rehearsal: false };

describe("what a system demands", () => {
  it("tightens the rules of a template, in what is opened from then on", async () => {
    const text = "# L\n\n## Prepare\n- [ ] Back up\n\n## Sign-off\n- [ ] Keeper of the Bell: ____ Date: ____\n";
    const [{ id: depot }, { id: template }] = [await system(), await publish(dan, text)];
    await joined("Kim Bell", "member", "Keeper of the Bell");
    const open = () => openDeployment({ ...about, system: depot, template, t0: inDays(3) }, asking(dan));
    const lax = { "four-eyes": "show", "one-person-one-role": "show" };
    await setPolicy({ template, policy: lax }, asking(olga));
    const before = await readDeployment((await open()).id);
    expect(before).toMatchObject({ policy: lax, policyFrom: { template: 2, system: null } });

    const policy = { "four-eyes": "forbid", quorum: { "Keeper of the Bell": 3 } };
    await expect(tightenPolicy({ system: depot, policy }, asking(dan))).rejects.toMatchObject({ code: "forbidden" });
    const { staffing, seq } = await tightenPolicy({ system: depot, policy }, asking(olga));
    expect(staffing.join(" ")).toContain("Keeper of the Bell");
    expect((await tightenPolicy({ system: depot, policy }, asking(olga))).seq).toBe(seq);
    await expect(tightenPolicy({ system: "none", policy }, asking(olga))).rejects.toMatchObject({ code: "missing" });
    const after = await readDeployment((await open()).id);
    expect(after).toMatchObject({ policy: { ...lax, ...policy }, policyFrom: { template: 2, system: 1 } });
    expect((await readDeployment(before.id)).policy).toEqual(lax);
  });

  it("is offered to who opens a deployment, with its freezes", async () => {
    const { id: depot } = await system();
    const freeze = { system: depot, from: inDays(10), until: inDays(20), reason: REASON };
    await setFreeze(freeze, asking(olga));
    await tightenPolicy({ system: depot, policy: { "four-eyes": "forbid" } }, asking(olga));
    expect((await openingChoices()).systems.find(({ id }) => id === depot)).toMatchObject({
      ...{ policy: { "four-eyes": "forbid" }, policyVersion: 1, freezes: [{ from: freeze.from, reason: REASON }] },
    });
  });
});

describe("a freeze", () => {
  it("is set and lifted by an owner, and holds go while it lasts", async () => {
    const { id } = await opened(dan);
    const { id: depot } = (await readDeployment(id)).system;
    const set = { system: depot, from: inDays(-1), until: inDays(1), reason: REASON };
    await expect(setFreeze(set, asking(dan))).rejects.toMatchObject({ code: "forbidden" });
    await setFreeze(set, asking(olga));
    await expect(callGo({ deployment: id }, asking(dan))).rejects.toThrow("Go cannot be called now.");
    const [freeze] = (await readWorkspace()).systems[depot]?.freezes ?? [];
    const lift = { system: depot, freeze: freeze?.id, reason: "It was called off" };
    await expect(liftFreeze(lift, asking(dan))).rejects.toMatchObject({ code: "forbidden" });
    await liftFreeze(lift, asking(olga));
    await expect(callGo({ deployment: id }, asking(dan))).rejects.toThrow("is on HOLD");
  });
});

/** A deployment whose items are done, and what its sign page sends for DevOps Engineer. */
async function prepared() {
  const { id } = await opened(dan);
  for (const item of ["i1", "i2"]) await tickItem({ deployment: id, item, rev: 0 }, asking(dan));
  const now = await readDeployment(id);
  const [stage] = now.checklist.stages;
  if (!stage) throw new Error("It has stages");
  const [role, decision, meaning] = ["DevOps Engineer", "approve", "I have looked at all of it."];
  const hash = stateHash(coveredBy(now, stage, role));
  return {
    deployment: id,
    stage: stage.id,
    role,
    decision,
    meaning,
    comment: null,
    stateHash: hash,
    password: PASSWORD,
  };
}

/** Who asks with a session of theirs, as the door reads it now. */
async function through(sid: string) {
  const asker = await readSession(sid);
  if (!asker) throw new Error("The session is open");
  return personContext(asker.person, asker.session, { key: randomUUID(), request: "" }, randomUUID);
}

const holding: Holding = { role: "DevOps Engineer", system: null };
const lend = (person: Person, to: Person) =>
  delegateRole(
    { person: person.id, to: to.id, holding, from: inDays(0), until: inDays(5), reason: REASON },
    asking(person),
  );
const last = async (to: Person) =>
  Object.values((await readWorkspace()).delegations).findLast((one) => one.to === to.id) ?? expect.fail();

describe("a delegated role", () => {
  it("signs for whose it is, and is refused on the very next request after its end", async () => {
    const stand = await joined("Stan Inn", "member");
    const sid = await openSession(stand.id, "Vitest");
    const first = await prepared();
    await expect(signOff(first, await through(sid))).rejects.toThrow("does not hold the role");
    await lend(mia, stand);
    expect((await readSession(sid))?.person.roles).toEqual([
      { ...holding, delegatedBy: { id: mia.id, name: "Mia Sol", until: expect.any(String) } },
    ]);
    await signOff(first, await through(sid));
    expect((await readDeployment(first.deployment)).signatures[0]).toMatchObject({
      ...{ by: { id: stand.id }, delegatedBy: { id: mia.id, name: "Mia Sol" } },
    });

    const second = await prepared();
    const begun = await through(sid);
    await endDelegation({ delegation: (await last(stand)).id, reason: "Back early again" }, await through(sid));
    await expect(signOff(second, begun)).rejects.toThrow();
    await expect(signOff(second, await through(sid))).rejects.toThrow("does not hold the role");
    expect((await readDeployment(second.deployment)).signatures).toEqual([]);
    expect((await readSession(sid))?.person.roles).toEqual([]);
  });

  it("ends when whose it is loses it, and stands in the tables as in the record", async () => {
    const [giver, stand] = [await joined("Gil Away", "member", "DevOps Engineer"), await joined("Stan Inn", "member")];
    await lend(giver, stand);
    const before = await last(stand);
    await revokeRole({ person: giver.id, ...holding }, asking(olga));
    expect((await last(stand)).ended).toMatchObject({ by: { id: olga.id } });
    const shown = async (viewer: Person) => (await delegations(viewer)).delegations.find(({ id }) => id === before.id);
    expect([await shown(giver), await shown(stand), await shown(olga)]).toEqual(
      Array.from({ length: 3 }, () =>
        expect.objectContaining({ role: "DevOps Engineer", to: { id: stand.id, name: "Stan Inn" } }),
      ),
    );
    expect(await shown(bea)).toBeUndefined();
    const differing = (await tableDifferences()).filter(
      ({ table, key }) => table === "person" && [giver.id, stand.id].includes(key),
    );
    expect(differing).toEqual([]);
  });

  it("is one's own to give, but for an owner", async () => {
    const stand = await joined("Stan Inn", "member");
    const act = { person: mia.id, to: stand.id, holding, from: inDays(0), until: inDays(5), reason: REASON };
    await expect(delegateRole(act, asking(bea))).rejects.toMatchObject({ code: "forbidden" });
    await delegateRole(act, asking(olga));
    await expect(
      endDelegation({ delegation: (await last(stand)).id, reason: REASON }, asking(bea)),
    ).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await delegations(stand)).givers).toEqual([]);
    expect((await delegations(mia)).givers.map(({ id }) => id)).toEqual([mia.id]);
    expect((await delegations(olga)).givers.length).toBeGreaterThan(1);
  });
});
