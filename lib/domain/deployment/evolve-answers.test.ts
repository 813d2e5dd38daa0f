import { describe, expect, it } from "vitest";
import { anna, bob, cora, dan, Story } from "./sample.test-fixture";

const to = (story: Story, target: string) =>
  story.tell(dan, { type: "target.changed", target, digest: null, reason: "A fix" });

describe("an answer given for an earlier version", () => {
  it("is open, and what it was is kept beside it", () => {
    const story = to(
      new Story().ticks(cora, "i1").tell(bob, { type: "item.unticked", item: "i3", reason: "no" }),
      "1.0.1",
    );
    const at = story.entries[1]?.at;
    expect(story.deployment.answers).toEqual({
      i1: {
        ...{ state: "open", by: { kind: "person", id: "dan", name: "Dan Lind" }, at: story.entries[3]?.at },
        ...{ reason: null, option: null, rev: 2, seq: 4, changed: true },
        earlier: {
          state: "done",
          by: expect.objectContaining({ id: "cora" }),
          at,
          reason: null,
          option: null,
          target: "1.0.0",
        },
      },
      i3: expect.objectContaining({ state: "open", rev: 1, reason: "no" }),
    });
    expect(story.deployment.answers["i3"]).not.toHaveProperty("earlier");
  });

  it("is what was answered first, however often the version changes", () => {
    const story = to(to(new Story().ticks(cora, "i1"), "1.0.1"), "1.0.2");
    expect(story.deployment.answers["i1"]).toMatchObject({ rev: 2, earlier: { target: "1.0.0" } });
    story.tell(anna, { type: "answers.confirmed", items: ["i1"] });
    to(story, "1.0.3");
    expect(story.deployment.answers["i1"]).toMatchObject({
      ...{ state: "open", rev: 4 },
      earlier: { target: "1.0.0", by: { id: "cora" } },
    });
  });

  it("is forgotten once the item is answered anew", () => {
    const story = to(new Story().ticks(cora, "i1"), "1.0.1").ticks(bob, "i1");
    expect(story.deployment.answers["i1"]).not.toHaveProperty("earlier");
    expect(to(story, "1.0.2").deployment.answers["i1"]?.earlier).toMatchObject({ target: "1.0.1", by: { id: "bob" } });
  });
});
