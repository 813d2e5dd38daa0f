import { describe, expect, it } from "vitest";
import {
  anna,
  around,
  BEFORE_GO,
  bob,
  checklist,
  cora,
  dan,
  ready,
  Story,
} from "@/lib/domain/deployment/sample.test-fixture";
import { defaultPolicy, rehearsalPolicy } from "@/lib/domain/signoff/policy/policy";
import { dutiesLine } from "./duties-line";
import { dutyWords } from "./duty-words";
import { formats } from "./registry";
import { report } from "./report";

const print = ({ deployment, entries }: Story) => {
  const proof = { head: { seq: 1, hash: "h" }, checkedAt: "2025-11-29T08:00:00.000Z", problem: null, hashes: {} };
  return report({ deployment, entries, proof, around, generated: { at: proof.checkedAt, by: "Dan Lind" } });
};
const found = (story: Story) => {
  const printed = print(story);
  return printed.duties.map((duty) => dutyWords(duty, printed)).map(({ sign, found: said }) => [sign, said]);
};
const SKIPPED = [
  { stage: "technical", role: "DevOps Engineer" },
  { stage: "final", role: "Release manager" },
];
const forced = (story: Story, skipped: typeof SKIPPED, blockers = ["“Headers set” is open"]) =>
  story.tell(bob, { type: "go.forced", reason: "It mends", blockers, skipped });
const ENFORCED = "Four eyes: enforced; One person, one role: enforced.";

describe("a rule of separation of duties", () => {
  it("is held against signatures that stand only", () => {
    expect(found(ready())[0]).toEqual(["done", "Holds for every signature that stands."]);
    expect(dutiesLine(print(ready()))).toBe(`${ENFORCED} No exception.`);
    const none = new Story();
    expect(found(none)[0]).toEqual(["open", "Nobody has signed yet, so there is nothing to hold it against."]);
    expect(dutiesLine(print(none))).toBe(`${ENFORCED} No signature stands yet.`);
    const stale = new Story().ticks(cora, "i1").signs(anna, "technical", "DevOps Engineer", "reject", "Not yet");
    expect(found(stale)[0]).toEqual(["open", "No signature stands, so there is nothing to hold it against."]);
  });

  it("says where it does not hold", () => {
    const alone = (policy = defaultPolicy) =>
      new Story({ policy }).ticks(anna, ...BEFORE_GO).signs(anna, "technical", "DevOps Engineer");
    expect(found(alone())[0]).toEqual(["failed", "Does not hold yet, which holds GO back."]);
    expect(found(alone(rehearsalPolicy))[0]).toEqual(["warn", "1 exception."]);
    expect(dutiesLine(print(alone()))).toBe(`${ENFORCED} 1 place where they do not hold.`);
    const { breaches } = print(alone()).duties[0] ?? { breaches: [] };
    const over = forced(alone(), [], breaches);
    expect(found(over)[0]).toEqual(["failed", "Not met: go was called over it."]);
    expect(dutiesLine(print(over))).toBe(
      `${ENFORCED} Go was called over 1 blocker (break-glass). 1 place where they do not hold.`,
    );
  });

  it("is not met where go was called without a signature", () => {
    const all = forced(new Story().ticks(cora, "i1"), SKIPPED);
    const without = "DevOps Engineer (Technical) and Release manager (Final approval)";
    expect(found(all)[0]).toEqual([
      "failed",
      `Not met: go was called over it, without the signatures of ${without}. Nothing was signed validly, so nothing was held against it.`,
    ]);
    expect(dutiesLine(print(all))).toBe(
      `${ENFORCED} Go was called over 1 blocker (break-glass), 2 signatures missing.`,
    );
    const one = forced(ready(), SKIPPED.slice(1));
    expect(found(one)[0]).toEqual([
      "failed",
      "Not met: go was called over it, without the signature of Release manager (Final approval).",
    ]);
    expect(found(forced(ready(), []))[0]).toEqual(["done", "Holds for every signature that stands."]);
  });
});

describe("the counts after a launch over blockers", () => {
  it("tell what stood at go, and add up by the gate each item belongs to", () => {
    const story = ready().tell(cora, { type: "item.unticked", item: "i6", reason: "one is missing" });
    const { counts, parts } = print(forced(story, []));
    expect(counts).toMatchObject([
      { gate: "go", required: 5, left: 1, done: 4, open: 0 },
      { gate: "close", required: 3, left: 1, done: 0, open: 3 },
    ]);
    const shares = parts.flatMap((part) => part.shares.map((share) => [part.id, share.group, share.progress.required]));
    expect(shares).toEqual([
      ["s2", "before", 4],
      ["s3", "after", 1],
      ["s4", "after", 2],
      ["s5", "if-declared", 1],
    ]);
    const md = formats.md.render(print(story));
    expect(md).toContain("- Before go: 5 required, 1 left open at go, 4 done, 0 open, 0 failed");
    expect(md).toContain("- After go: 3 required, 1 of them left open at go, 0 done, 3 open, 0 failed");
  });

  it("share a part between both sides of go", () => {
    const story = new Story().ticks(cora, "i1", "i3", "i4", "i6");
    forced(story, []);
    expect(print(story).parts[0]?.shares).toMatchObject([
      { group: "before", progress: { required: 3, resolved: 3 } },
      { group: "after", progress: { required: 1, resolved: 0 } },
    ]);
    story.tell(dan, { type: "procedure.declared", procedure: "rollback", reason: "errors" });
    expect(print(story).parts.at(-1)?.shares).toMatchObject([{ group: "after", progress: { required: 1 } }]);
    const items = checklist.items.map((item) => ({ ...item, optional: true }));
    expect(print(new Story({ checklist: { ...checklist, items } })).parts[0]?.shares).toMatchObject([
      { group: "before", progress: { required: 0 } },
    ]);
  });
});

it("names the items that take a second person to be not applicable", () => {
  const printed = print(new Story({ policy: { ...defaultPolicy, critical: ["i6", "i1"] } }));
  expect(printed.rules.critical).toEqual(["Database created", "Headers set"]);
  expect(formats.md.render(printed)).toContain(
    "- Critical, takes a second person to be not applicable: Database created\n- Critical,",
  );
});
