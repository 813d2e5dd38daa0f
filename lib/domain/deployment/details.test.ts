import { describe, expect, it } from "vitest";
import { fillDetail, moveT0 } from "./details";
import { anna, dan, launching, refused, Story } from "./sample.test-fixture";

const closed = () => new Story().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });

describe("fillDetail", () => {
  const fills = (story: Story, field: string, value: string) => fillDetail(story.deployment, anna, { field, value });

  it("fills, changes and empties a blank, each once", () => {
    const story = new Story();
    const facts = fills(story, "f1", "Anna");
    expect(facts).toEqual([{ type: "detail.filled", field: "f1", value: "Anna" }]);
    expect(fills(story.tell(anna, ...facts), "f1", "Anna")).toEqual([]);
    expect(fills(story, "f1", "")).toHaveLength(1);
    expect(fills(story, "f3", "v1")).toEqual([]);
  });

  it("takes one of the choices where there are some", () => {
    expect(fills(new Story(), "f2", "Successful")).toHaveLength(1);
    expect(refused(() => fills(new Story(), "f2", "Fine"))).toBe("Choose one of Successful, Rolled Back for “Status”.");
  });

  it("refuses a blank there is not, and a closed deployment", () => {
    expect(refused(() => fills(new Story(), "f9", "x"))).toMatch(/^That blank is not part/);
    expect(refused(() => fills(closed(), "f1", "x"))).toMatch(/^This deployment is closed/);
  });
});

describe("moveT0", () => {
  const t0 = "2025-11-29T21:00:00.000Z";

  it("moves while planned", () => {
    const { deployment } = new Story();
    expect(moveT0(deployment, dan, { t0, reason: "storm" })).toEqual([{ type: "t0.moved", t0, reason: "storm" }]);
    expect(moveT0(deployment, dan, { t0: "2025-11-28T22:00:00+01:00", reason: "the same" })).toEqual([]);
    expect(refused(() => moveT0(launching().deployment, dan, { t0, reason: "late" }))).toMatch(/^T-0 is moved while/);
  });
});
