import { describe, expect, it } from "vitest";
import type { Stage } from "@/lib/domain/checklist/checklist";
import { anna, checklist, cora, dan, ready, refused, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { defaultPolicy } from "@/lib/domain/signoff/policy/policy";
import type { Offer } from "./offer";
import { items, offered, template, upgraded } from "./offered.test-fixture";
import { upgradePreview } from "./preview";
import { upgrade } from "./upgrading";

describe("an upgrade is refused", () => {
  const attempt = (story: Story, next: Offer, more: { person?: typeof dan; shown?: string; reason?: string } = {}) => {
    const { person = dan, shown = "0".repeat(64), reason = "better" } = more;
    return refused(() => upgrade(story.deployment, person, { next, reason, shown }));
  };

  it("to who may not, once closed, and back to a version", () => {
    expect(attempt(new Story(), offered(), { person: anna })).toContain("takes a release manager");
    const closed = new Story().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "no" });
    expect(attempt(closed, offered())).toContain("is closed");
    const first = { template: { ...template, version: 1 } };
    expect(attempt(new Story(), offered({}, first))).toBe(
      "This deployment stands on version 1 already. Choose a newer version to upgrade to.",
    );
    expect(attempt(upgraded(new Story(), offered()), offered({}, first))).toBe(
      "This deployment stands on version 2 already, Dan Lind upgraded it. Choose a newer version to upgrade to.",
    );
  });

  it("where it would do something else than was shown, which it answers with", () => {
    const story = ready();
    const next = offered(items({ i1: null }));
    const { hash: shown } = upgradePreview(story.deployment, next);
    expect(attempt(story, next)).toContain("something else by now");
    // A tick of what stays changes nothing that was shown.
    expect(upgradePreview(story.ticks(cora, "i9").deployment, next).hash).toBe(shown);
    story.tell(cora, { type: "item.unticked", item: "i1", reason: "again" });
    expect(attempt(story, next, { shown })).toContain("something else by now");
    expect(attempt(story, offered({}, { policy: { ...defaultPolicy, "four-eyes": "show" } }), { shown })).toContain(
      "by now",
    );
  });

  it("where nobody in the last stage would answer for something", () => {
    const [technical, final] = checklist.stages as [Stage, Stage];
    const narrow = { ...final, roles: [{ role: "Release manager", sections: ["s3"] }] };
    expect(refused(() => upgradePreview(new Story().deployment, offered({ stages: [technical, narrow] })))).toContain(
      "answers for “Database created”",
    );
  });

  it("and is one upgrade however often it is sent", () => {
    const story = upgraded(new Story(), offered(), "better");
    const given = { next: offered(), reason: "better", shown: "0".repeat(64) };
    expect(upgrade(story.deployment, dan, given)).toEqual([]);
    expect(attempt(story, offered(), { reason: "another" })).toContain("stands on version 2 already");
    expect(attempt(story, offered(), { person: cora })).toContain("stands on version 2 already");
  });
});

it("says from where the rules in force come, and says nothing where nobody wrote it down", () => {
  const told = (next: Offer) => {
    const { deployment } = new Story();
    const { hash: shown } = upgradePreview(deployment, next);
    return upgrade(deployment, dan, { next, reason: "It is better", shown }).at(-1);
  };
  const policyFrom = { template: 3, system: null };
  expect(told(offered({}, { policyFrom }))).toMatchObject({ type: "deployment.upgraded", policyFrom });
  // The record holds no value that JSON has none for.
  expect(told(offered())).not.toHaveProperty("policyFrom");
});
