import { describe, expect, it } from "vitest";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { anna, bob, cora, dan, launching, ready, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { stageStates } from "./stages";

const standings = (deployment: Deployment) =>
  stageStates(deployment).flatMap(({ roles }) => roles.map(({ role, standing }) => `${role}: ${standing}`));
const complete = (deployment: Deployment) => stageStates(deployment).map((stage) => stage.complete);

describe("stageStates", () => {
  it("begins with every signature missing", () => {
    const { deployment } = new Story();
    expect(standings(deployment)).toEqual([
      "DevOps Engineer: missing",
      "Security Engineer: missing",
      "Release manager: missing",
    ]);
    expect(complete(deployment)).toEqual([false, false]);
    expect(stageStates(deployment)).toBe(stageStates(deployment));
  });

  it("completes stage after stage", () => {
    const { deployment } = ready();
    expect(complete(deployment)).toEqual([true, true]);
  });

  it("makes stale only what covered the change, and every later stage with it", () => {
    const { deployment } = ready().tell(cora, { type: "item.failed", item: "i1", reason: "it is gone" });
    expect(standings(deployment)).toEqual([
      "DevOps Engineer: stale",
      "Security Engineer: approved",
      "Release manager: stale",
    ]);
    const [technical, final] = stageStates(deployment);
    expect(technical?.roles[0]?.differences).toMatchObject([{ subject: "Database created", text: "done, now failed" }]);
    expect(final?.roles[0]?.differences.at(-1)?.text).toBe("the stage before is no longer complete");
  });

  it("does not take going back for not having gone", () => {
    const story = ready().tell(cora, { type: "item.unticked", item: "i6", reason: "by mistake" }).ticks(cora, "i6");
    expect(standings(story.deployment)).toEqual([
      "DevOps Engineer: stale",
      "Security Engineer: stale",
      "Release manager: stale",
    ]);
  });

  it("goes stale with a red probe, not with one that could not judge or passes again", () => {
    const probed = (story: Story) =>
      story.tell(dan, { type: "probe.bound", item: "i6", probe: { kind: "http", settings: {} } });
    expect(complete(probed(ready()).deployment)).toEqual([true, true]);
    expect(complete(probed(ready()).judges("i6", "error", "no answer").deployment)).toEqual([true, true]);
    expect(complete(probed(ready()).judges("i6", "pass", "200").deployment)).toEqual([true, true]);
    expect(complete(probed(ready()).judges("i6", "fail", "500").deployment)).toEqual([false, false]);
  });

  it("keeps a withdrawn and a rejected one visible until the role decides anew", () => {
    const story = ready();
    const [first] = story.deployment.signatures;
    story.tell(anna, { type: "signature.withdrawn", signature: first?.seq ?? 0, reason: "too early" });
    expect(standings(story.deployment)[0]).toBe("DevOps Engineer: withdrawn");
    expect(complete(story.deployment)).toEqual([false, false]);
    story.signs(anna, "technical", "DevOps Engineer", "reject", "no backup");
    expect(standings(story.deployment)[0]).toBe("DevOps Engineer: rejected");
    story.signs(bob, "technical", "DevOps Engineer");
    const [role] = stageStates(story.deployment)[0]?.roles ?? [];
    expect(role).toMatchObject({ standing: "approved", signature: { by: { name: "Bob" } } });
    expect(role?.earlier.map(({ decision }) => decision)).toEqual(["approve", "reject"]);
    expect(complete(story.deployment)).toEqual([true, true]);
  });

  it("is history once go is called", () => {
    const { deployment } = launching().tell(cora, { type: "item.failed", item: "i1", reason: "cannot happen" });
    expect(complete(deployment)).toEqual([true, true]);
  });
});
