import { describe, expect, it } from "vitest";
import { anna, bob, cora, dan, ready, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { signatureTables } from "./signature-lines";

describe("the sign-off table", () => {
  const lines = (story: Story) =>
    signatureTables(story.deployment).flatMap(({ lines: all }) =>
      all.map(({ role, validity, struck, why, given }) => [role, validity, struck, why, given?.name]),
    );

  it("prints a blank line where nobody has signed, and a valid signature with all that belongs to it", () => {
    expect(lines(new Story())[0]).toEqual(["DevOps Engineer", "unsigned", false, null, undefined]);
    const [technical] = signatureTables(ready().deployment);
    expect(technical).toMatchObject({ stage: "Technical", gate: "go", complete: true });
    expect(technical?.lines[0]?.given).toMatchObject({
      ...{ seq: 7, name: "Anna Kovács", decision: "approve", meaning: "Reviewed.", comment: null, method: "password" },
      ...{ at: "2025-11-28T10:07:00.000Z", covers: 5, stateHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it("keeps what no longer stands, struck through, with the reason", () => {
    const story = ready().tell(cora, { type: "item.unticked", item: "i1", reason: "look" }).ticks(cora, "i1");
    story.signs(anna, "technical", "DevOps Engineer", "reject", "no");
    story.signs(anna, "technical", "DevOps Engineer");
    story.tell(anna, { type: "signature.withdrawn", signature: story.entries.length, reason: "too early" });
    story
      .signs(anna, "technical", "DevOps Engineer")
      .signs(bob, "technical", "Security Engineer", "reject", "no headers");
    expect(lines(story)).toEqual([
      ...[
        [
          "DevOps Engineer",
          "stale",
          true,
          "Changed since: “Database created” (changed and answered anew, done again). Decided anew below.",
          "Anna Kovács",
        ],
        ["DevOps Engineer", "rejected", true, "Decided anew below.", "Anna Kovács"],
        ["DevOps Engineer", "withdrawn", true, "Withdrawn: “too early”.", "Anna Kovács"],
        ["DevOps Engineer", "valid", false, null, "Anna Kovács"],
      ],
      ...[
        ["Security Engineer", "stale", true, "Decided anew below.", "Bob"],
        ["Security Engineer", "rejected", true, null, "Bob"],
        ["Security Engineer", "unsigned", false, null, undefined],
      ],
      ...[
        [
          ...["Release manager", "stale", true],
          "Stale: “Database created” (changed and answered anew, done again) and the stage before is no longer complete.",
          "Dan Lind",
        ],
        ["Release manager", "unsigned", false, null, undefined],
      ],
    ]);
  });

  it("prints a withdrawal that nobody followed", () => {
    const story = ready().tell(anna, { type: "signature.withdrawn", signature: 7, reason: "too early" });
    expect(lines(story)[0]).toEqual(["DevOps Engineer", "withdrawn", true, "Withdrawn: “too early”.", "Anna Kovács"]);
  });

  it("keeps what was given for roles and stages of an earlier version", () => {
    const story = ready()
      .tell(bob, { type: "signature.withdrawn", signature: 8, reason: "wrong host" })
      .signs(dan, "final", "Release manager", "reject", "not yet");
    const { template, policy, checklist } = story.deployment;
    const [technical] = checklist.stages;
    const stages = technical ? [{ ...technical, roles: technical.roles.slice(0, 1) }] : [];
    const next = { ...checklist, stages };
    story.tell(dan, { type: "deployment.upgraded", template, checklist: next, policy, reason: "fewer sign" });
    expect(signatureTables(story.deployment).map(({ stage, complete }) => [stage, complete])).toEqual([
      ["Technical", true],
      ["Final approval", false],
    ]);
    expect(lines(story)).toEqual([
      ["DevOps Engineer", "valid", false, null, "Anna Kovács"],
      ["Security Engineer", "withdrawn", true, expect.stringContaining("upgrade"), "Bob"],
      ["Release manager", "stale", true, expect.stringContaining("upgrade"), "Dan Lind"],
      ["Release manager", "rejected", true, expect.stringContaining("upgrade"), "Dan Lind"],
    ]);
  });
});
