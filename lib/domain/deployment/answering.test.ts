import { describe, expect, it } from "vitest";
import type { Refusal } from "@/lib/domain/refusal";
import { block, exclude, fail, tick, untick } from "./answering";
import { anna, bob, cora, dan, launching, refused, Story } from "./sample.test-fixture";

const ticking = (item: string, rev = 0, option: string | null = null) => ({ item, rev, option });
const saying = (item: string, reason: string, rev = 0) => ({ item, rev, reason });

describe("answering", () => {
  it("is one fact each", () => {
    const { deployment } = new Story();
    expect(tick(deployment, anna, ticking("i1"))).toEqual([{ type: "item.ticked", item: "i1", option: null }]);
    expect(tick(deployment, anna, ticking("i5", 0, "o2"))).toEqual([{ type: "item.ticked", item: "i5", option: "o2" }]);
    expect(fail(deployment, anna, saying("i1", "no space"))).toEqual([
      { type: "item.failed", item: "i1", reason: "no space" },
    ]);
    expect(block(deployment, anna, saying("i1", "waits"))).toEqual([
      { type: "item.blocked", item: "i1", reason: "waits" },
    ]);
    expect(exclude(deployment, anna, saying("i1", "not used"))).toEqual([
      { type: "item.excluded", item: "i1", reason: "not used" },
    ]);
    const done = new Story().ticks(anna, "i1").deployment;
    expect(untick(done, anna, saying("i1", "by mistake", 1))).toEqual([
      { type: "item.unticked", item: "i1", reason: "by mistake" },
    ]);
  });

  it("mends a failed item, and takes optional ones", () => {
    const story = new Story().tell(anna, { type: "item.failed", item: "i1", reason: "no space" });
    expect(tick(story.deployment, bob, ticking("i1", 1))).toHaveLength(1);
    expect(tick(story.deployment, bob, ticking("i9"))).toHaveLength(1);
  });

  it("takes the same thing twice for one", () => {
    const story = new Story().ticks(anna, "i1").tell(anna, { type: "item.blocked", item: "i3", reason: "waits" });
    expect(tick(story.deployment, anna, ticking("i1", 0))).toEqual([]);
    expect(tick(story.deployment, bob, ticking("i1", 1))).toEqual([]);
    expect(block(story.deployment, anna, saying("i3", "waits", 0))).toEqual([]);
    expect(block(story.deployment, anna, saying("i3", "waits longer", 1))).toHaveLength(1);
    expect(untick(story.deployment, anna, saying("i4", "never ticked"))).toEqual([]);
  });

  it("tells the second of two people, with the state as it is", () => {
    const { deployment } = new Story().ticks(anna, "i1");
    expect(refused(() => tick(deployment, bob, ticking("i1", 0)))).toBe(
      "Somebody was faster: “Database created” is done now, Anna Kovács, 28 Nov 2025, 11:02 CET. Look at it and decide anew.",
    );
    try {
      fail(deployment, bob, saying("i1", "no space", 0));
    } catch (thrown) {
      expect(thrown as Refusal).toMatchObject({ code: "stale", detail: { state: "done", rev: 1 } });
    }
    const ahead = "Somebody was faster: “Full backup” is open again now. Look at it and decide anew.";
    expect(refused(() => fail(deployment, bob, saying("i3", "no space", 4)))).toBe(ahead);
  });

  it("needs an option exactly where there are some", () => {
    const { deployment } = new Story();
    expect(refused(() => tick(deployment, anna, ticking("i5")))).toBe("Choose one of the options of “Cache”.");
    expect(refused(() => tick(deployment, anna, ticking("i5", 0, "o9")))).toBe("Choose one of the options of “Cache”.");
    expect(refused(() => tick(deployment, anna, ticking("i1", 0, "o1")))).toBe(
      "“Database created” has no options to choose from.",
    );
  });

  it("refuses what nobody answers, and an item there is not", () => {
    const said = (story: Story, item: string) => refused(() => tick(story.deployment, anna, ticking(item)));
    expect(said(new Story(), "i2")).toBe("“Backups” is answered by the items below it.");
    expect(said(new Story(), "i7")).toBe("“All items above done” is done by itself once every other item is resolved.");
    expect(said(new Story(), "i8")).toBe("“All approvals obtained” is done by itself once every stage is complete.");
    expect(said(new Story(), "i12")).toBe("This belongs to the rollback. Declare the rollback first.");
    expect(said(launching(), "i9")).toBe("Go was called; what was prepared before it is history now.");
    expect(said(new Story(), "i99")).toMatch(/^That item is not part of this deployment/);
    expect(refused(() => untick(new Story().deployment, anna, saying("i99", "why")))).toMatch(/^That item is not part/);
    const closed = new Story().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });
    expect(said(closed, "i1")).toBe("This deployment is closed; nothing in it is answered any more.");
  });

  it("answers after go what stands after it, and a procedure that was declared", () => {
    const story = launching();
    expect(tick(story.deployment, anna, ticking("i10"))).toHaveLength(1);
    story.tell(cora, { type: "procedure.declared", procedure: "rollback", reason: "errors" });
    expect(tick(story.deployment, anna, ticking("i12"))).toHaveLength(1);
  });
});
