import { describe, expect, it } from "vitest";
import { refused } from "@/lib/domain/deployment/sample.test-fixture";
import { describeWorkspace } from "./describe";
import type { WorkspaceFact } from "./fact";
import { liftMaintenance, setMaintenance } from "./maintaining";
import { ada, at, having } from "./sample.test-fixture";

const hour = (number: number) => `2025-12-20T${String(number).padStart(2, "0")}:00:00.000Z`;
const reason = "the database moves";
const shop: WorkspaceFact = {
  ...{ type: "system.created", system: "shop", name: "Shop", zone: "Europe/Prague", baseUrl: null },
};
const set: WorkspaceFact = {
  ...{ type: "maintenance.set", system: "shop", maintenance: "m1", from: hour(8), until: hour(12), reason },
};
const lifted: WorkspaceFact = { type: "maintenance.lifted", system: "shop", maintenance: "m1", reason: "called off" };

describe("a maintenance", () => {
  const given = { id: "m2", system: "shop", from: hour(8), until: hour(12), reason, now: hour(1) };

  it("is set, once, and beside others", () => {
    expect(setMaintenance(having(shop), given)).toEqual([{ ...set, maintenance: "m2" }]);
    expect(setMaintenance(having(shop, set), given)).toEqual([]);
    expect(setMaintenance(having(shop, set, lifted), given)).toHaveLength(1);
    for (const other of [{ from: hour(9) }, { until: hour(13) }, { reason: "for another reason" }])
      expect(setMaintenance(having(shop, set), { ...given, ...other })).toHaveLength(1);
  });

  it("begins now at the earliest: what was seen before still counts", () => {
    expect(setMaintenance(having(shop), { ...given, now: hour(9) })).toMatchObject([{ from: hour(9) }]);
    expect(setMaintenance(having(shop, set), { ...given, now: hour(9) })).toEqual([]);
    expect(setMaintenance(having(shop, set), { ...given, from: hour(10), now: hour(9) })).toHaveLength(1);
  });

  it("is refused where it ends before it begins, is over, or lasts too long", () => {
    expect(refused(() => setMaintenance(having(shop), { ...given, until: hour(8) }))).toContain("end after it begins");
    expect(refused(() => setMaintenance(having(shop), { ...given, now: hour(12) }))).toContain("over already");
    const until = "2026-01-21T08:00:00.000Z";
    expect(refused(() => setMaintenance(having(shop), { ...given, until }))).toContain("31 days at most");
    expect(refused(() => setMaintenance(having(), given))).toContain("no such system");
  });

  it("is lifted, once, before it ends", () => {
    const lift = (facts: WorkspaceFact[], now = hour(9)) =>
      liftMaintenance(having(shop, ...facts), { system: "shop", maintenance: "m1", reason: "called off", now });
    expect(lift([set])).toEqual([lifted]);
    expect(lift([set, lifted])).toEqual([]);
    expect(refused(() => lift([set], hour(12)))).toContain("ended by itself");
    expect(refused(() => lift([]))).toContain("no such maintenance");
    const other = { ...set, maintenance: "m2" };
    const stretch = { from: hour(8), until: hour(12), reason, by: ada };
    expect(having(shop, set, other, lifted).systems["shop"]?.maintenance).toEqual([
      { id: "m1", ...stretch, at: at(2), lifted: { by: ada, at: at(4), reason: "called off" } },
      { id: "m2", ...stretch, at: at(3), lifted: null },
    ]);
  });

  it("is said in words", () => {
    const say = (fact: WorkspaceFact, ...before: WorkspaceFact[]) => describeWorkspace(having(...before), fact);
    expect(say(set, shop)).toBe(
      "set maintenance of Shop from 20 Dec 2025, 09:00 CET until 20 Dec 2025, 13:00 CET: “the database moves”",
    );
    expect(say(set)).toContain("set maintenance of a system from 20 Dec 2025, 08:00 UTC");
    expect(say(lifted, shop)).toBe("lifted a maintenance of Shop: “called off”");
  });
});
