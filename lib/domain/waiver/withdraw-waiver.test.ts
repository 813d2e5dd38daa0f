import { describe, expect, it } from "vitest";
import { answerOf } from "@/lib/domain/deployment/deployment";
import { anna, bob, cora, dan, person, refused, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { asks, critical, grants } from "./asked.test-fixture";
import { withdrawWaiver } from "./withdraw-waiver";

const withdraw = ({ deployment }: Story, waiver: number, by = anna) =>
  withdrawWaiver(deployment, by, { waiver, reason: "a host was found" });
const viewer = person("eve", "viewer", "DevOps Engineer");
const mia = person("mia", "member");

describe("withdrawing", () => {
  it("is for who asked; once granted also for who granted it and a release manager", () => {
    const story = new Story();
    const place = asks(story);
    expect(withdraw(story, place)).toEqual([{ type: "waiver.withdrawn", waiver: place, reason: "a host was found" }]);
    expect(refused(() => withdraw(story, place, dan))).toBe(
      "Only Anna Kovács can withdraw this. You can refuse it instead.",
    );
    grants(story, place, bob);
    for (const by of [anna, bob, dan, cora]) expect(withdraw(story, place, by)).toHaveLength(1);
    expect(refused(() => withdraw(story, place, mia))).toBe(
      "This takes Anna Kovács, Bob or a release manager. Ask one of them.",
    );
    expect(refused(() => withdraw(story, place, viewer))).toMatch(/^To ask for a waiver takes/);
    story.tell(anna, { type: "waiver.withdrawn", waiver: place, reason: "a host was found" });
    expect(withdraw(story, place, anna)).toEqual([]);
  });

  it("opens what was not applicable by it, unless it was answered since", () => {
    const not = { item: "i6", accepts: "not-applicable" as const };
    const story = critical();
    const place = asks(story, not);
    story.tell(anna, ...withdraw(grants(story, place, bob), place));
    expect(answerOf(story.deployment, "i6")).toMatchObject({ state: "open", reason: "a host was found", rev: 2 });
    const answered = critical();
    const there = asks(answered, not);
    grants(answered, there, bob).ticks(cora, "i6");
    expect(withdraw(answered, there)).toHaveLength(1);
  });

  it("is not for what was refused or is history", () => {
    const story = new Story();
    const place = asks(story);
    story.tell(dan, { type: "waiver.refused", waiver: place, reason: "it can be tried" });
    expect(refused(() => withdraw(story, place))).toBe("Dan Lind refused this; there is nothing to withdraw.");
    const gone = new Story();
    const late = asks(gone);
    grants(gone, late, bob).tell(dan, { type: "go.called" });
    expect(refused(() => withdraw(gone, late))).toMatch(/^What this was asked for is history now/);
  });
});
