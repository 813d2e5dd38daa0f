import { describe, expect, it } from "vitest";
import { refused } from "@/lib/domain/deployment/sample.test-fixture";
import { describeWorkspace } from "@/lib/domain/workspace/describe";
import type { WorkspaceFact } from "@/lib/domain/workspace/fact";
import { ada, at, having } from "@/lib/domain/workspace/sample.test-fixture";
import { placeOf } from "./place-of";
import { readPlaces } from "./read-places";
import { sealedFor } from "./sealed-for";
import { nextSecret, removeSecret, setSecret } from "./setting-secret";

const shop: WorkspaceFact = { type: "system.created", system: "shop", name: "Shop", zone: "UTC", baseUrl: null };
const places = ["db.shop.example:5432"];
const given = { system: "shop", name: "Database", secret: "s1", version: 1, places, fingerprint: "abc" };
const set: WorkspaceFact = { type: "secret.set", ...given };
const again: WorkspaceFact = { ...set, version: 2, places: ["other.example:1"], fingerprint: "def" };
const removed: WorkspaceFact = { type: "secret.removed", system: "shop", secret: "s1", reason: "no longer used" };

describe("entering a secret", () => {
  const next = (facts: WorkspaceFact[], name = "Database") =>
    nextSecret(having(shop, ...facts), { system: "shop", name, id: "new" });

  it("is new, or the next version of one by the same name", () => {
    expect(next([])).toEqual({ id: "new", version: 1 });
    expect(next([set])).toEqual({ id: "s1", version: 2 });
    expect(next([set], "Mail")).toEqual({ id: "new", version: 1 });
    expect(next([set, removed])).toEqual({ id: "new", version: 1 });
  });

  it("refuses a name that differs in its capitals alone, one too many, and an unknown system", () => {
    expect(refused(() => next([set], "DATABASE"))).toBe(
      "There is a secret “Database” already. Enter that one anew, or choose another name.",
    );
    const many = Array.from({ length: 50 }, (_, n): WorkspaceFact => ({ ...set, secret: `s${n}`, name: `n${n}` }));
    expect(refused(() => next(many))).toContain("50 secrets at most");
    expect(next(many, "n7")).toEqual({ id: "s7", version: 2 });
    expect(refused(() => nextSecret(having(), { system: "shop", name: "a", id: "b" }))).toContain("no such system");
  });

  it("becomes a fact, unless somebody else was faster", () => {
    expect(setSecret(having(shop), given)).toEqual([set]);
    expect(setSecret(having(shop, set), { ...given, version: 2 })).toEqual([{ ...set, version: 2 }]);
    expect(refused(() => setSecret(having(shop, set), given))).toContain("Somebody else has just entered");
    expect(refused(() => setSecret(having(shop, set), { ...given, secret: "s2" }))).toContain("Somebody else");
  });

  it("is removed, once", () => {
    const remove = (...facts: WorkspaceFact[]) =>
      removeSecret(having(shop, ...facts), { system: "shop", secret: "s1", reason: "no longer used" });
    expect(remove(set)).toEqual([removed]);
    expect(refused(() => remove(set, removed))).toContain("no such secret");
  });
});

it("shows what everybody may see of a secret, as it was last entered", () => {
  expect(having(shop, set, again).systems["shop"]?.secrets).toEqual([
    { id: "s1", name: "Database", places: ["other.example:1"], version: 2, fingerprint: "def", by: ada, at: at(3) },
  ]);
  expect(having(shop, set, removed).systems["shop"]?.secrets).toEqual([]);
});

it("says what happened to a secret", () => {
  const say = (fact: WorkspaceFact, ...before: WorkspaceFact[]) => describeWorkspace(having(...before), fact);
  expect(say(set, shop)).toBe("entered the secret Database of Shop, to be sent to db.shop.example:5432 only");
  expect(say(again, shop, set)).toBe("changed the secret Database of Shop, to be sent to other.example:1 only");
  expect(say(removed, shop, set)).toBe("removed the secret Database of Shop: “no longer used”");
  expect(say(removed)).toBe("removed the secret it had of a system: “no longer used”");
});

describe("where a secret may be sent", () => {
  it("is read in one spelling, once, in order", () => {
    expect(readPlaces([" DB.Shop.example.:5432 ", "db.shop.example:05432", "[FD00::1]:6379", "10.0.0.7:25"])).toEqual([
      "10.0.0.7:25",
      "[fd00::1]:6379",
      "db.shop.example:5432",
    ]);
    expect(placeOf({ host: "fd00::1", port: 6379 })).toBe("[fd00::1]:6379");
  });

  it.each([
    ["db.shop.example", "does not say where"],
    ["https://db.shop.example:5432", "does not say where"],
    ["*.shop.example:5432", "does not say where"],
    ["-db:5432", "does not say where"],
    ["db..example:5432", "does not say where"],
    ["db.shop.example:0", "port of line 1 is none"],
    ["db.shop.example:70000", "port of line 1 is none"],
  ])("refuses %s", (text, words) => {
    expect(refused(() => readPlaces([text]))).toContain(words);
  });

  it("is part of what a sealed value is bound to", () => {
    const bound = { system: "shop", secret: "s1", version: 1, places };
    const text = '{"places":["db.shop.example:5432"],"secret":"s1","system":"shop","version":1}';
    expect(sealedFor(bound)).toBe(text);
    for (const other of [{ system: "x" }, { secret: "x" }, { version: 2 }, { places: ["evil.example:5432"] }])
      expect(sealedFor({ ...bound, ...other })).not.toBe(text);
  });
});
