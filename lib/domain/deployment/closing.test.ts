import { describe, expect, it } from "vitest";
import { closeDeployment, correctOutcome } from "./closing";
import type { Outcome } from "./fact";
import { anna, checklist, closing, cora, dan, launching, ready, refused, Story, stages } from "./sample.test-fixture";

const live = (over = {}) => launching(over).tell(dan, { type: "launch.completed" });
const closed = () => new Story().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });

describe("closeDeployment", () => {
  const closes = (story: Story, outcome: Outcome, reason: string | null = "because") =>
    closeDeployment(story.deployment, dan, { outcome, reason });
  const refuses = (story: Story, outcome: Outcome, reason: string | null = "because") =>
    refused(() => closes(story, outcome, reason));

  it("lets each life end as it can", () => {
    expect(closes(ready(), "abandoned")).toEqual([
      { type: "deployment.closed", outcome: "abandoned", reason: "because" },
    ]);
    expect(refuses(ready(), "rolled-back")).toBe("Go was never called, so this deployment can only be abandoned.");
    for (const outcome of ["partial", "rolled-back", "abandoned"] as const)
      expect(closes(launching(), outcome)).toHaveLength(1);
    expect(refuses(launching(), "successful")).toBe(
      "Say first that the launch is through, then close it as successful.",
    );
    expect(closes(live(), "successful", null)).toEqual([
      { type: "deployment.closed", outcome: "successful", reason: null },
    ]);
    expect(refuses(live(), "partial", null)).toBe("Say why it did not end as successful.");
  });

  it("waits for stages that decide close where it ends well", () => {
    const over = { checklist: { ...checklist, stages: [...stages, closing] } };
    expect(refuses(live(over), "successful")).toBe("Closing so waits for the signatures of Closing.");
    expect(refuses(live(over), "partial")).toBe("Closing so waits for the signatures of Closing.");
    expect(closes(live(over), "rolled-back")).toHaveLength(1);
    const signed = live(over).ticks(dan, "i10", "i11").signs(cora, "closing", "Operations Manager");
    expect(closes(signed, "successful", null)).toHaveLength(1);
  });

  it("is done once, then corrected", () => {
    const story = closed();
    expect(closes(story, "abandoned", "not now")).toEqual([]);
    expect(refuses(story, "abandoned", "another reason")).toBe(
      "Dan Lind closed this deployment already. Correct its outcome instead.",
    );
    expect(refused(() => closeDeployment(live().deployment, anna, { outcome: "partial", reason: "x" }))).toMatch(
      /^To close/,
    );
  });
});

describe("correctOutcome", () => {
  it("takes another outcome that is possible", () => {
    const story = live().tell(dan, { type: "deployment.closed", outcome: "successful", reason: null });
    const correct = (outcome: Outcome) => correctOutcome(story.deployment, dan, { outcome, reason: "half of it" });
    expect(refused(() => correct("successful"))).toBe(
      "This deployment ended as successful already. Choose another outcome.",
    );
    expect(correct("partial")).toEqual([{ type: "outcome.corrected", outcome: "partial", reason: "half of it" }]);
    story.tell(dan, ...correct("partial"));
    expect(correct("partial")).toEqual([]);
    expect(correct("successful")).toHaveLength(1);
  });

  it("refuses while open, and what could not have been", () => {
    const successful = { outcome: "successful" as const, reason: "it went well" };
    expect(refused(() => correctOutcome(ready().deployment, dan, successful))).toMatch(
      /^This deployment is not closed yet/,
    );
    expect(refused(() => correctOutcome(closed().deployment, dan, successful))).toMatch(/^Go was never called/);
  });
});
