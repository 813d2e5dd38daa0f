import { describe, expect, it } from "vitest";
import { asOf } from "@/lib/domain/deployment/as-of";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { readiness } from "@/lib/domain/deployment/readiness";
import { anna, around, BEFORE_GO, bob, cora, dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { asks, grants } from "./asked.test-fixture";
import { isProbeWaived } from "./is-probe-waived";
import { isWaived, waiverOf } from "./waived";
import { waiverStanding } from "./waiver-standing";

const probe = { kind: "http", settings: {} };
const bound = (item = "i4") => new Story().tell(dan, { type: "probe.bound", item, probe });
const last = ({ deployment }: Story, at = deployment) => at.waivers.map((waiver) => waiverStanding(at, waiver));
const read = (deployment: Deployment) => [isWaived(deployment, "i4"), isProbeWaived(deployment, "i4")];

describe("a waiver", () => {
  it("accepts an item from when it is granted until it is withdrawn", () => {
    const story = new Story();
    const place = asks(story);
    expect([read(story.deployment), last(story)]).toEqual([[false, false], ["asked"]]);
    grants(story, place, bob);
    expect([read(story.deployment), last(story)]).toEqual([[true, false], ["granted"]]);
    expect(waiverOf(story.deployment, "i4")?.seq).toBe(place);
    expect(waiverOf(story.deployment, "i3")).toBeUndefined();
    story.tell(anna, { type: "waiver.withdrawn", waiver: place, reason: "a host was found" });
    expect([read(story.deployment), last(story)]).toEqual([[false, false], ["withdrawn"]]);
  });

  it("accepts nothing once refused", () => {
    const story = new Story();
    story.tell(bob, { type: "waiver.refused", waiver: asks(story), reason: "it can be tried" });
    expect([read(story.deployment), last(story)]).toEqual([[false, false], ["refused"]]);
  });

  it("accepts no other answer than the one there was", () => {
    const story = new Story();
    grants(story, asks(story), bob).ticks(cora, "i4");
    expect(last(story)).toEqual(["overtaken"]);
    story.tell(cora, { type: "item.failed", item: "i4", reason: "it did not come up" });
    expect(read(story.deployment)).toEqual([false, false]);
  });

  it("waits no longer once its item was answered, or is asked no more", () => {
    const answered = new Story();
    asks(answered);
    expect(last(answered.ticks(cora, "i4"))).toEqual(["overtaken"]);
    const gone = new Story();
    asks(gone);
    const { template, checklist, policy } = gone.deployment;
    const less = { ...checklist, items: checklist.items.filter(({ id }) => id !== "i4") };
    gone.tell(dan, { type: "deployment.upgraded", template, checklist: less, policy, reason: "better" });
    expect(last(gone)).toEqual(["overtaken"]);
  });

  it("accepts the red it was asked for, also when it was green in between, and could not judge", () => {
    const story = bound().judges("i4", "fail", "no answer");
    grants(story, asks(story), bob);
    expect(read(story.deployment)).toEqual([true, true]);
    for (const outcome of ["error", "pass", "fail"] as const) story.judges("i4", outcome, outcome);
    expect(read(story.deployment)).toEqual([true, true]);
  });

  it("accepts no red that came later, nor that of another probe", () => {
    const later = bound().judges("i4", "pass", "well");
    grants(later, asks(later), bob);
    later.judges("i4", "error", "timed out");
    expect(read(later.deployment)).toEqual([true, false]);
    later.judges("i4", "fail", "no answer");
    expect([read(later.deployment), last(later)]).toEqual([[false, false], ["overtaken"]]);
    const another = bound().judges("i4", "fail", "no answer");
    grants(another, asks(another), bob).tell(dan, { type: "probe.bound", item: "i4", probe });
    expect(read(another.deployment)).toEqual([true, false]);
    expect(read(another.judges("i4", "fail", "no answer").deployment)).toEqual([false, false]);
  });

  it("accepts that a probe could not judge, and not that it is red then", () => {
    const story = bound();
    grants(story, asks(story), bob);
    expect(read(story.deployment)).toEqual([true, true]);
    expect(read(story.judges("i4", "fail", "no answer").deployment)).toEqual([false, false]);
  });

  it("never comes back once a red came that it does not accept", () => {
    const story = bound().judges("i4", "error", "no data");
    grants(story, asks(story), bob).judges("i3", "fail", "of another").judges("i4", "fail", "no answer");
    story.judges("i4", "error", "no data");
    expect([read(story.deployment), last(story)]).toEqual([[false, false], ["overtaken"]]);
    story.tell(dan, { type: "probe.unbound", item: "i4", reason: "of no use" });
    expect([read(story.deployment), last(story)]).toEqual([[false, false], ["overtaken"]]);
    grants(story, asks(story), bob);
    expect([read(story.deployment), last(story)]).toEqual([
      [true, false],
      ["overtaken", "granted"],
    ]);
    const other = bound("i3").judges("i3", "error", "no data");
    grants(other, asks(other), bob).judges("i3", "fail", "no answer");
    expect(last(other)).toEqual(["granted"]);
  });

  it("keeps the signatures over a red that was accepted when a later run cannot judge", () => {
    const story = bound().ticks(cora, ...BEFORE_GO.filter((item) => item !== "i4"));
    grants(story.judges("i4", "fail", "no answer"), asks(story, { by: cora }), dan);
    story.signs(anna, "technical", "DevOps Engineer").signs(bob, "technical", "Security Engineer");
    story.judges("i4", "error", "no data");
    const said = readiness(story.deployment, around).blockers.map(({ text }) => text);
    expect(said.filter((text) => text.includes("stale"))).toEqual([]);
  });

  it("takes the signatures with it when a red came that it does not accept", () => {
    const story = bound().ticks(cora, ...BEFORE_GO.filter((item) => item !== "i4"));
    grants(story.judges("i4", "error", "no data"), asks(story, { by: cora }), dan);
    story.signs(anna, "technical", "DevOps Engineer").signs(bob, "technical", "Security Engineer");
    story.signs(dan, "final", "Release manager");
    expect(readiness(story.deployment, around).word).toBe("GO");
    story.judges("i4", "fail", "no answer").judges("i4", "error", "no data");
    expect(readiness(story.deployment, around).blockers.map(({ text }) => text)).toEqual([
      "“Restore tried” is open",
      "The probe of “Restore tried” could not judge: no data",
      "DevOps Engineer has a stale signature (Anna Kovács): 2 changes since",
      "Release manager has a stale signature (Dan Lind): 3 changes since",
      expect.stringMatching(/^3 items answered by Cora Stone are not covered/),
    ]);
  });

  it("is for the version it was asked for", () => {
    const story = new Story();
    grants(story, asks(story), bob);
    story.tell(dan, { type: "target.changed", target: "1.0.1", digest: null, reason: "a fix" });
    expect([read(story.deployment), last(story)]).toEqual([[false, false], ["overtaken"]]);
    grants(story, asks(story), bob);
    expect(read(story.deployment)).toEqual([true, false]);
  });
});

describe("the end of a waiver", () => {
  const expires = "2025-11-28T12:00:00.000Z";
  const granted = (story = new Story()) => grants(story, asks(story, { expires }), bob);

  it("ends what it accepts, and what still waits", () => {
    const { deployment } = granted();
    expect(isWaived(asOf(deployment, "2025-11-28T11:59:59.999Z"), "i4")).toBe(true);
    expect(isWaived(asOf(deployment, expires), "i4")).toBe(false);
    const story = new Story();
    asks(story, { expires });
    expect([last(story), last(story, asOf(story.deployment, expires))]).toEqual([["asked"], ["expired"]]);
  });

  it("changes nothing in what is history by then", () => {
    const gone = granted();
    gone.ticks(cora, ...BEFORE_GO.filter((item) => item !== "i4")).tell(dan, { type: "go.called" });
    expect(isWaived(asOf(gone.deployment, expires), "i4")).toBe(true);
    expect(last(gone, asOf(gone.deployment, expires))).toEqual(["granted"]);
    const closed = granted().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "dropped" });
    expect(isWaived(asOf(closed.deployment, expires), "i4")).toBe(true);
    const after = new Story().tell(dan, { type: "go.called" });
    grants(after, asks(after, { item: "i10", expires }), dan);
    expect(isWaived(asOf(after.deployment, expires), "i10")).toBe(false);
  });

  it("counts as not reached while the moment of the next entry is not known", () => {
    const { deployment } = granted();
    const go = { by: deployment.lastBy, at: "infinity", seq: 9 };
    expect(isWaived({ ...deployment, go }, "i4")).toBe(true);
  });
});

describe("what a probe finds", () => {
  it("after go changes nothing in what go was called on", () => {
    const story = bound();
    grants(story, asks(story), bob).tell(dan, { type: "go.called" });
    expect(read(story.judges("i4", "fail", "no answer").deployment)).toEqual([true, true]);
  });

  it("before go ends a waiver of what was not red", () => {
    const story = bound();
    grants(story, asks(story), bob).judges("i4", "fail", "no answer").tell(dan, { type: "go.called" });
    expect(read(story.deployment)).toEqual([false, false]);
  });
});

it("that was over when somebody broke the glass stays so, whatever is found later", () => {
  const story = bound().ticks(cora, "i4").judges("i4", "error", "no data");
  grants(story, asks(story, { by: cora }), dan)
    .judges("i4", "fail", "no answer")
    .judges("i4", "error", "no data");
  story.tell(dan, { type: "go.forced", reason: "down", blockers: [], skipped: [] });
  expect(last(story)).toEqual(["overtaken"]);
  expect(last(story.judges("i4", "fail", "no answer"))).toEqual(["overtaken"]);
});

it("what waits when its item becomes history is decided no more", () => {
  const story = new Story();
  asks(story);
  expect(last(story.tell(dan, { type: "go.called" }))).toEqual(["overtaken"]);
});
