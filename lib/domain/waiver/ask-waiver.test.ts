import { describe, expect, it } from "vitest";
import { anna, bob, cora, dan, person, refused, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { askWaiver } from "./ask-waiver";
import { asks, critical, grants, NOW } from "./asked.test-fixture";

const wanted = { item: "i4", rev: 0, accepts: "as-it-is" as const, reason: "No spare host", expires: null };
const ask = ({ deployment }: Story, more: Partial<Parameters<typeof askWaiver>[2]> = {}, by = anna) =>
  askWaiver(deployment, by, { ...wanted, ...more }, NOW);
const viewer = person("eve", "viewer", "DevOps Engineer");

describe("asking", () => {
  const asked = { type: "waiver.asked", item: "i4", accepts: "as-it-is", reason: "No spare host", expires: null };

  it("is for what is not resolved, and for a probe that is not green", () => {
    const expires = "2025-11-28T12:00:00.000Z";
    expect(ask(new Story(), { expires })).toEqual([{ ...asked, expires }]);
    const failed = new Story().tell(cora, { type: "item.failed", item: "i4", reason: "it did not come up" });
    expect(ask(failed, { rev: 1 })).toEqual([asked]);
    const bound = new Story().ticks(cora, "i4");
    bound.tell(dan, { type: "probe.bound", item: "i4", probe: { kind: "http", settings: {} } });
    expect(ask(bound, { rev: 1 })).toEqual([asked]);
    expect(ask(bound.judges("i4", "fail", "no answer"), { rev: 1 })).toEqual([asked]);
    bound.judges("i4", "pass", "well");
    expect(refused(() => ask(bound, { rev: 1 }))).toBe(
      "“Restore tried” is resolved, and no probe of it is red or unjudged: there is nothing to waive.",
    );
  });

  it("is refused where there is nothing to waive, in words", () => {
    const words = (story: Story, item: string) => refused(() => ask(story, { item }));
    expect(words(new Story(), "i9")).toBe(
      "“Cache warmed” is optional: nothing waits for it, and there is nothing to waive.",
    );
    expect(words(new Story(), "i2")).toBe("“Backups” is answered by the items below it.");
    expect(words(new Story(), "i12")).toBe("This belongs to the rollback. Declare the rollback first.");
    expect(words(new Story(), "i99")).toMatch(/not part of this deployment/);
    expect(words(new Story().tell(dan, { type: "go.called" }), "i4")).toMatch(/^Go was called/);
    expect(refused(() => ask(new Story(), {}, viewer))).toMatch(/^To ask for a waiver takes a member/);
    const declared = new Story().tell(dan, { type: "go.called" });
    declared.tell(dan, { type: "procedure.declared", procedure: "rollback", reason: "payments fail" });
    expect(ask(declared, { item: "i12" })).toHaveLength(1);
  });

  it("is one event however often it is sent, and not twice for one item", () => {
    const story = new Story();
    asks(story);
    expect(ask(story)).toEqual([]);
    expect(refused(() => ask(story, { reason: "No time left" }))).toBe(
      "Anna Kovács has asked for “Restore tried” already, 28 Nov 2025, 11:02 CET; it waits for a second person.",
    );
    expect(refused(() => ask(story, {}, bob))).toMatch(/^Anna Kovács has asked/);
    expect(refused(() => ask(story, { expires: "2025-11-28T12:00:00.000Z" }))).toMatch(/^Anna Kovács has asked/);
    expect(ask(story, { item: "i3" })).toHaveLength(1);
  });

  it("comes again once the first was refused, has ended or was overtaken", () => {
    const story = new Story();
    story.tell(bob, { type: "waiver.refused", waiver: asks(story), reason: "try it" });
    expect(ask(story)).toHaveLength(1);
    asks(story, { expires: "2025-11-28T10:04:30.000Z" });
    expect(refused(() => ask(story))).toMatch(/has asked/);
    story.ticks(cora, "i1");
    expect(ask(story)).toHaveLength(1);
    asks(story);
    story.tell(cora, { type: "item.failed", item: "i4", reason: "it did not come up" });
    expect(ask(story, { rev: 1 })).toHaveLength(1);
  });

  it("takes the state that was seen, and an end that is still to come", () => {
    const failed = new Story().tell(cora, { type: "item.failed", item: "i4", reason: "it did not come up" });
    expect(refused(() => ask(failed))).toMatch(/^Somebody was faster: “Restore tried” was answered since/);
    expect(refused(() => ask(new Story(), { expires: NOW }))).toBe("Give an end that is still to come, or none.");
  });

  it("is no way round a waiver that stands", () => {
    const plain = new Story();
    grants(plain, asks(plain), bob);
    expect(refused(() => ask(plain))).toMatch(/^“Restore tried” is waived already\. Withdraw/);
    const ending = new Story();
    grants(ending, asks(ending, { expires: "2025-11-28T12:00:00.000Z" }), bob);
    expect(refused(() => ask(ending))).toMatch(/is waived already until 28 Nov 2025, 13:00 CET\. Withdraw/);
  });

  it("for not applicable is for critical items, and has no end", () => {
    const not = { item: "i6", accepts: "not-applicable" as const };
    expect(ask(critical(), not)).toMatchObject([{ ...not, expires: null }]);
    expect(refused(() => ask(new Story(), not))).toBe(
      "“Headers set” is not critical: set it to not applicable yourself.",
    );
    expect(refused(() => ask(critical(), { ...not, expires: "2025-11-28T12:00:00.000Z" }))).toMatch(/has no end/);
    const agreed = critical();
    grants(agreed, asks(agreed, not), bob);
    expect(refused(() => ask(agreed, { ...not, rev: 1 }))).toMatch(/is not applicable already/);
  });
});
