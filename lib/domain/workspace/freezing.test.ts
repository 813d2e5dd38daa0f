import { describe, expect, it } from "vitest";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { callGo } from "@/lib/domain/deployment/life";
import { readiness } from "@/lib/domain/deployment/readiness";
import { around, dan, ready, refused } from "@/lib/domain/deployment/sample.test-fixture";
import type { Freeze } from "@/lib/domain/workspace/workspace";
import { describeWorkspace } from "./describe";
import type { WorkspaceFact } from "./fact";
import { liftFreeze, setFreeze } from "./freezing";
import { having, invited, joined } from "./sample.test-fixture";

const day = (number: number) => `2025-12-${String(number).padStart(2, "0")}T08:00:00.000Z`;
const shop: WorkspaceFact = {
  type: "system.created",
  system: "shop",
  name: "Shop",
  zone: "Europe/Prague",
  baseUrl: null,
};
const set: WorkspaceFact = {
  ...{ type: "freeze.set", system: "shop", freeze: "f1", from: day(20), until: day(27), reason: "over the holidays" },
};
const lifted: WorkspaceFact = { type: "freeze.lifted", system: "shop", freeze: "f1", reason: "called off" };

describe("freezing a system", () => {
  const given = { id: "f2", system: "shop", from: day(20), until: day(27), reason: "over the holidays", now: day(1) };

  it("sets a freeze, once, and beside others", () => {
    expect(setFreeze(having(shop), given)).toEqual([{ ...set, freeze: "f2" }]);
    expect(setFreeze(having(shop, set), given)).toEqual([]);
    expect(setFreeze(having(shop, set, lifted), given)).toHaveLength(1);
    expect(setFreeze(having(shop, set), { ...given, from: day(22) })).toHaveLength(1);
    expect(setFreeze(having(shop, set), { ...given, until: day(28) })).toHaveLength(1);
    expect(setFreeze(having(shop, set), { ...given, reason: "for another reason" })).toHaveLength(1);
  });

  it("refuses what ends before it begins, or is over", () => {
    expect(refused(() => setFreeze(having(shop), { ...given, until: day(20) }))).toContain("end after it begins");
    expect(refused(() => setFreeze(having(shop), { ...given, now: day(27) }))).toContain("over already");
    expect(refused(() => setFreeze(having(), given))).toContain("no such system");
  });

  it("lifts one, once, before it ends", () => {
    const lift = (facts: WorkspaceFact[], now = day(1)) =>
      liftFreeze(having(shop, ...facts), { system: "shop", freeze: "f1", reason: "called off", now });
    expect(lift([set])).toEqual([lifted]);
    expect(lift([set, lifted])).toEqual([]);
    expect(refused(() => lift([set], day(27)))).toContain("ended by itself");
    expect(refused(() => lift([]))).toContain("no such freeze");
    const other = { ...set, freeze: "f2" };
    expect(having(shop, set, other, lifted).systems["shop"]?.freezes.map((freeze) => freeze.lifted?.reason)).toEqual([
      "called off",
      undefined,
    ]);
  });
});

describe("a frozen system", () => {
  // The sample launches on 28 November, 21:00 UTC, and is looked at nine hours before.
  const freeze = (id: string, from: string, until: string) => ({
    ...{ id, from, until, reason: "over the holidays", at: day(1), lifted: null },
    by: { kind: "person" as const, id: "cora", name: "Cora Stone" },
  });
  const over = freeze("f1", "2025-11-28T20:00:00.000Z", "2025-11-29T00:00:00.000Z");
  const long = freeze("f0", "2025-11-28T11:00:00.000Z", "2025-11-30T00:00:00.000Z");
  const now = freeze("f2", "2025-11-28T11:00:00.000Z", "2025-11-28T13:00:00.000Z");
  const said = "Shop is frozen from 28 Nov 2025, 21:00 CET until 29 Nov 2025, 01:00 CET: “over the holidays”";
  const stands = (freezes: Freeze[], more: Parameters<typeof ready>[0] = {}) =>
    readiness(ready(more).deployment, { ...around, freezes });

  it("holds a launch that is planned for then, by name", () => {
    expect(stands([over])).toMatchObject({ word: "HOLD", blockers: [{ kind: "freeze", text: said }] });
    expect(stands([over, long]).blockers.map(({ text }) => text.slice(0, 40))).toEqual([
      "Shop is frozen from 28 Nov 2025, 12:00 C",
      "Shop is frozen from 28 Nov 2025, 21:00 C",
    ]);
    const twin = freeze("f9", over.from, over.until);
    expect(stands([twin, over]).blockers).toHaveLength(2);
    const lift = { ...over, lifted: { by: over.by, at: over.at, reason: "called off" } };
    expect(stands([lift]).word).toBe("GO");
    expect(stands([over], { t0: over.until }).word).toBe("GO");
  });

  it("holds nothing in a rehearsal, nor once go was called or it is closed", () => {
    expect(stands([over, now], { rehearsal: true })).toMatchObject({ word: "GO", warnings: [] });
    const kinds = (deployment: Deployment) =>
      readiness(deployment, { ...around, freezes: [over] }).blockers.map(({ kind }) => kind);
    const { deployment } = ready().tell(dan, { type: "go.called" });
    expect(kinds(deployment)).not.toContain("freeze");
    const closed = ready().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });
    expect(kinds(closed.deployment)).not.toContain("freeze");
  });

  it("lets nobody call go while it lasts, wherever T-0 is planned", () => {
    expect(stands([now])).toMatchObject({ word: "GO", warnings: [{ kind: "freeze" }] });
    const call = (freezes: Freeze[]) => callGo(ready().deployment, dan, { ...around, freezes });
    expect(refused(() => call([now]))).toBe(
      "Go cannot be called now. Shop is frozen from 28 Nov 2025, 12:00 CET until 28 Nov 2025, 14:00 CET: “over the holidays”. An owner can lift that.",
    );
    expect(refused(() => call([long]))).toContain("on HOLD. 1 thing in the way: Shop is frozen");
    expect(call([])).toEqual([{ type: "go.called" }]);
  });
});

it("says what happened to the rules and the calendar of a system", () => {
  const say = (fact: WorkspaceFact, ...before: WorkspaceFact[]) => describeWorkspace(having(...before), fact);
  expect(say(set, shop)).toBe(
    "froze Shop from 20 Dec 2025, 09:00 CET until 27 Dec 2025, 09:00 CET: “over the holidays”",
  );
  expect(say(set)).toContain("froze a system from 20 Dec 2025, 08:00 UTC");
  expect(say(lifted, shop)).toBe("lifted a freeze of Shop: “called off”");
  const names = (person: string | null) =>
    say({ type: "authority.named", system: "shop", person }, shop, invited("ada"), joined("ada", "Ada Holm"));
  expect(names("ada")).toBe("named Ada Holm to go ahead with blockers for Shop");
  expect(names("who")).toBe("named somebody to go ahead with blockers for Shop");
  expect(names(null)).toBe("lets nobody go ahead with blockers for Shop");
  const tightened = (policy: Extract<WorkspaceFact, { type: "policy.tightened" }>["policy"]) =>
    say({ type: "policy.tightened", system: "shop", policy }, shop);
  const all = { "four-eyes": "forbid", "one-person-one-role": "forbid", "creator-not-final-approver": "show" } as const;
  expect(tightened({ ...all, quorum: { "QA Lead": 2 } })).toBe(
    "set what Shop demands of every deployment: four eyes forbid, one person one role forbid, creator not the final approver show, 2 for QA Lead",
  );
  expect(tightened({})).toBe("set what Shop demands of every deployment: nothing beyond its templates");
  expect(having(shop, { type: "policy.tightened", system: "shop", policy: all }).systems["shop"]).toMatchObject({
    ...{ policy: all, policyVersion: 1 },
  });
});
