import { describe, expect, it } from "vitest";
import type { Covered, CoveredItem } from "./covered";
import { differences } from "./differences";
import { stateHash } from "./state-hash";

const leaf = (id: string, more: Partial<CoveredItem> = {}): CoveredItem => ({
  ...{ id, text: `Item ${id}`, below: null, state: "done", rev: 1, reason: null, option: null, red: false },
  ...more,
});

const covered = (items: CoveredItem[], more: Partial<Covered> = {}): Covered => ({
  v: 2,
  deployment: "d1",
  target: "1.0.0",
  policy: { "four-eyes": "forbid", "one-person-one-role": "forbid" },
  scope: { gate: "go", stage: "technical", role: "DevOps Engineer", sections: null },
  items,
  ...more,
});

const before = covered([leaf("a"), leaf("b")]);
const texts = (now: Covered) => differences(before, now).map(({ item, text }) => [item, text]);

describe("differences", () => {
  it("is empty for the same state, whose hash is the same too", () => {
    const same = covered([leaf("a"), leaf("b")]);
    expect(differences(before, same)).toEqual([]);
    expect(stateHash(same)).toBe(stateHash(before));
    expect(stateHash(before)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says what happened to an item, with its words and both states", () => {
    expect(differences(before, covered([leaf("a", { state: "not-applicable", rev: 2 }), leaf("b")]))).toEqual([
      { item: "a", subject: "Item a", text: "done, now not applicable", from: "done", to: "not applicable" },
    ]);
  });

  it.each<[string, Partial<CoveredItem>]>([
    ["changed and answered anew, done again", { rev: 3 }],
    ["another option was chosen", { rev: 2, option: "o2" }],
    ["done, now for another reason", { rev: 2, reason: "because" }],
    ["its probe is red now", { red: true }],
    ["worded anew", { text: "Other words" }],
    ["what stands below it changed", { below: "ab" }],
  ])("%s", (text, change) => {
    const now = covered([leaf("a", change), leaf("b")]);
    expect(texts(now)).toEqual([["a", text]]);
    expect(stateHash(now)).not.toBe(stateHash(before));
    expect(differences(now, before)).toHaveLength(1);
  });

  it("says when a probe is no longer red", () => {
    const red = covered([leaf("a", { red: true }), leaf("b")]);
    expect(differences(red, before)[0]?.text).toBe("its probe is no longer red");
  });

  it("says what came and what went", () => {
    expect(texts(covered([leaf("a"), leaf("c", { state: "open" })]))).toEqual([
      ["c", "added to what the role answers for"],
      ["b", "no longer part of what the role answers for"],
    ]);
  });

  it("is empty for the same rules however they were written down", () => {
    const rules = { "four-eyes": "forbid", "one-person-one-role": "forbid" } as const;
    const policy = { ...rules, quorum: { "QA Lead": 2, "Security Engineer": 2 } };
    const again = { quorum: { "Security Engineer": 2, "QA Lead": 2 }, ...rules };
    expect(differences(covered(before.items, { policy }), covered(before.items, { policy: again }))).toEqual([]);
  });

  it("says what changed around the items", () => {
    const now = covered(before.items, {
      deployment: "d2",
      target: "1.0.1",
      policy: { "four-eyes": "show", "one-person-one-role": "forbid" },
      scope: { gate: "go", stage: "technical", role: "DevOps Engineer", sections: ["s1"] },
    });
    expect(texts(now)).toEqual([
      [null, "this is another deployment"],
      [null, "the version to be released changed from 1.0.0 to 1.0.1"],
      [null, "the rules in force changed"],
      [null, "what the role answers for changed"],
    ]);
    expect(differences(before, now)[1]).toMatchObject({ from: "1.0.0", to: "1.0.1" });
  });
});
