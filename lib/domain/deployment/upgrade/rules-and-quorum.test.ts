import { expect, it } from "vitest";
import { anna, BEFORE_GO, bob, checklist, cora, dan, person, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { defaultPolicy, type Policy } from "@/lib/domain/signoff/policy/policy";
import { upgradePreview } from "./preview";
import { upgradeSteps } from "./steps";

const RM = "Release manager";
const policy: Policy = { ...defaultPolicy, quorum: { [RM]: 2 } };
const eve = person("eve", "member", RM);

const technical = () =>
  new Story({ policy })
    .ticks(cora, ...BEFORE_GO)
    .signs(anna, "technical", "DevOps Engineer")
    .signs(bob, "technical", "Security Engineer");

it("foretells for each of them what an upgrade does, and says that more people sign", () => {
  const story = technical().signs(dan, "final", RM).signs(eve, "final", RM);
  const { template } = story.deployment;
  const next = {
    template: { ...template, version: 2 },
    checklist,
    policy: { ...policy, quorum: { [RM]: 3, "QA Lead": 2 } },
  };
  const { signatures, rules } = upgradePreview(story.deployment, next);
  expect(signatures.filter(({ role: of }) => of === RM).map(({ by, becomes }) => [by, becomes])).toEqual([
    ["Dan Lind", "stale"],
    ["eve", "stale"],
  ]);
  expect(rules).toEqual(["3 people sign for Release manager from then on", "2 people sign for QA Lead from then on"]);
  const moved = technical().signs(dan, "final", RM).tell(cora, { type: "item.failed", item: "i6", reason: "gone" });
  moved.ticks(cora, "i6").signs(anna, "technical", "DevOps Engineer").signs(bob, "technical", "Security Engineer");
  const same = upgradePreview(moved.signs(eve, "final", RM).deployment, { ...next, policy });
  expect(same.signatures.filter(({ role: of }) => of === RM).map(({ by, becomes }) => [by, becomes])).toEqual([
    ["eve", "stands"],
  ]);
  const from = { template: 2, system: 1 };
  expect(upgradeSteps(story.deployment, { ...next, policyFrom: from }, "better").after.policyFrom).toEqual(from);
  const fewer = { ...next, policy: { ...defaultPolicy, "creator-not-final-approver": "show" as const } };
  expect(upgradePreview(story.deployment, fewer).rules).toEqual([
    "“Who created the deployment does not give its last approval” is only shown from then on",
    "1 person signs for Release manager from then on",
  ]);
  const off = new Story({ policy: fewer.policy }).deployment;
  expect(upgradePreview(off, { ...next, policy: defaultPolicy }).rules).toEqual([
    "“Who created the deployment does not give its last approval” is not asked from then on",
  ]);
});
