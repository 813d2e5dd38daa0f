import { describe, expect, it } from "vitest";
import { anna, around, bob, cora, dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { runState } from "@/lib/domain/deployment/view/run-state";
import { asks, grants } from "./asked.test-fixture";

describe("what a viewer sees of a waiver", () => {
  const view = (story: Story, viewer: typeof anna | null) =>
    runState(story.deployment, { viewer, around }).waivers.map(
      ({ standing, granters, mayDecide, why, mayWithdraw }) => {
        return { standing, granters, mayDecide, why, mayWithdraw };
      },
    );

  it("is what they can do about it, and why not", () => {
    const story = new Story();
    const place = asks(story);
    const asked = { standing: "asked", granters: ["DevOps Engineer", "Release manager"] };
    const yourself = "You asked for this yourself; somebody else decides on it.";
    expect(view(story, anna)).toEqual([{ ...asked, mayDecide: false, why: yourself, mayWithdraw: true }]);
    expect(view(story, dan)).toEqual([{ ...asked, mayDecide: true, why: null, mayWithdraw: false }]);
    const none = { ...asked, mayDecide: false, mayWithdraw: false };
    const viewer = { ...bob, account: "viewer" as const };
    expect(view(story, viewer)[0]?.why).toBe(
      "Whoever decides on it may sign, and your account does not. Ask an owner.",
    );
    expect(view(story, null)).toEqual([{ ...none, why: null }]);
    grants(story, place, dan);
    const granted = { standing: "granted", granters: [], mayDecide: false, why: null };
    expect(view(story, dan)).toEqual([{ ...granted, mayWithdraw: true }]);
    expect(view(story, bob)).toEqual([{ ...granted, mayWithdraw: false }]);
    story.ticks(cora, "i4");
    expect(view(story, dan)).toEqual([{ ...granted, standing: "overtaken", mayWithdraw: false }]);
  });
});
