import { describe, expect, it } from "vitest";
import { exclude } from "@/lib/domain/deployment/answering";
import { asOf } from "@/lib/domain/deployment/as-of";
import { countedLeaves, progressOf } from "@/lib/domain/deployment/leaves";
import { readiness } from "@/lib/domain/deployment/readiness";
import {
  anna,
  around,
  BEFORE_GO,
  bob,
  cora,
  dan,
  ready,
  refused,
  Story,
} from "@/lib/domain/deployment/sample.test-fixture";
import { partProgress } from "@/lib/domain/deployment/view/part-progress";
import { objections } from "@/lib/domain/signoff/objections";
import { rehearsalPolicy } from "@/lib/domain/signoff/policy/policy";
import { signOff } from "@/lib/domain/signoff/signing";
import { signingView } from "@/lib/domain/signoff/signing-view";
import { stageStates } from "@/lib/domain/signoff/stages";
import { asks, critical, grants, NOW } from "./asked.test-fixture";

const but = (...left: string[]) => BEFORE_GO.filter((item) => !left.includes(item));
const texts = (found: { text: string }[]) => found.map(({ text }) => text);
const read = ({ deployment }: Story) => readiness(deployment, around);
const approves = (story: Story, role = "DevOps Engineer", person = anna) =>
  objections(story.deployment, { stage: "technical", role, decision: "approve", person });

describe("readiness", () => {
  it("counts what is waived as resolved, and lists it", () => {
    const story = new Story().ticks(cora, ...but("i4"));
    const place = asks(story, { by: cora, expires: "2025-11-28T12:00:00.000Z" });
    expect(texts(read(story).warnings)).toContain(
      "Cora Stone asks to waive “Restore tried”, which waits for a second person: “No spare host”",
    );
    expect(read(story).progress).toEqual({ resolved: 4, required: 5 });
    grants(story, place, dan).signs(anna, "technical", "DevOps Engineer");
    story.signs(bob, "technical", "Security Engineer").signs(dan, "final", "Release manager");
    expect(read(story)).toMatchObject({ word: "GO", blockers: [], progress: { resolved: 5, required: 5 } });
    expect(read(story).warnings).toEqual([
      {
        kind: "waiver",
        text: "“Restore tried” is waived, asked by Cora Stone, granted by Dan Lind, until 28 Nov 2025, 13:00 CET: “No spare host”",
        item: "i4",
      },
    ]);
    const over = readiness(asOf(story.deployment, "2025-11-28T12:00:00.000Z"), around);
    expect(over.word).toBe("HOLD");
    expect(texts(over.blockers).slice(0, 3)).toEqual([
      "“Restore tried” is open",
      "DevOps Engineer has a stale signature (Anna Kovács): 1 change since",
      "Release manager has a stale signature (Dan Lind): 2 changes since",
    ]);
  });

  it("lets a red probe and one that could not judge pass where that was accepted", () => {
    const story = ready().tell(dan, { type: "probe.bound", item: "i4", probe: { kind: "http", settings: {} } });
    expect(approves(story)[0]).toMatch(/has an unjudged probe/);
    story.judges("i4", "fail", "no answer");
    expect(texts(read(story).blockers)[0]).toBe("The probe of “Restore tried” is red: no answer");
    expect(approves(story)[0]).toMatch(/has a red probe/);
    grants(story, asks(story, { by: cora }), dan);
    expect(texts(read(story).blockers).slice(0, 2)).toEqual([
      "DevOps Engineer has a stale signature (Anna Kovács): 2 changes since",
      "Release manager has a stale signature (Dan Lind): 3 changes since",
    ]);
    expect(approves(story)).toEqual([]);
    story.judges("i4", "error", "timed out");
    expect(texts(read(story).blockers)[0]).toMatch(/^DevOps Engineer has a stale signature/);
  });
});

describe("a signature", () => {
  it("covers what was waived, and goes stale when that changes", () => {
    const story = new Story().ticks(cora, ...but("i4"));
    const place = asks(story, { by: cora });
    expect(approves(story)[0]).toMatch(/1 item in the scope of DevOps Engineer is not resolved/);
    grants(story, place, dan).signs(anna, "technical", "DevOps Engineer");
    const standing = () => stageStates(story.deployment)[0]?.roles[0];
    expect(standing()?.standing).toBe("approved");
    story.tell(dan, { type: "waiver.withdrawn", waiver: place, reason: "a host was found" });
    expect(standing()).toMatchObject({ standing: "stale", differences: [{ text: "no waiver accepts it any more" }] });
    grants(story, asks(story, { by: cora }), dan);
    expect(standing()?.differences).toMatchObject([{ text: "a waiver accepts it" }]);
  });

  it("is not given within a minute of the end of a waiver in it", () => {
    const story = new Story().ticks(cora, ...but("i4"));
    grants(story, asks(story, { by: cora, expires: "2025-11-28T10:30:59.000Z" }), dan);
    const role = "DevOps Engineer";
    const { stateHash } = signingView(story.deployment, anna, "technical", role);
    const words = { decision: "approve" as const, meaning: "Reviewed.", comment: null, method: "totp" as const };
    const sign = (now: string) =>
      signOff(story.deployment, anna, { stage: "technical", role, ...words, stateHash }, now);
    expect(refused(() => sign(NOW))).toBe(
      "The waiver of “Restore tried” ends within a minute. Wait until it has, then look again.",
    );
    expect(sign("2025-11-28T10:29:00.000Z")).toHaveLength(1);
  });

  it("is shown what was waived before all else", () => {
    const story = critical()
      .ticks(cora, "i3", "i5")
      .tell(cora, { type: "item.failed", item: "i1", reason: "no space" });
    grants(story, asks(story, { by: cora }), dan);
    const not = { item: "i6", accepts: "not-applicable" as const, reason: "no headers here", by: cora };
    grants(story, asks(story, not), bob);
    const { first } = signingView(story.deployment, dan, "final", "Release manager");
    expect(first.map(({ item, waiver }) => [item.id, waiver?.reason, waiver?.granted?.by.name])).toEqual([
      ["i4", "No spare host", "Dan Lind"],
      ["i6", "no headers here", "Bob"],
      ["i1", undefined, undefined],
    ]);
  });

  it("of somebody else than who asked has to cover it", () => {
    const story = new Story()
      .ticks(cora, ...but("i4"))
      .tell(cora, { type: "item.failed", item: "i4", reason: "no host" });
    grants(story, asks(story), dan).signs(anna, "technical", "DevOps Engineer");
    const alone = "1 item answered by Anna Kovács is not covered by a signature of somebody else: “Restore tried”.";
    expect(texts(read(story).blockers)).toContain(alone);
    story.signs(bob, "technical", "Security Engineer").signs(dan, "final", "Release manager");
    expect(texts(read(story).blockers)).not.toContain(alone);
  });

  it("of somebody else than who ticked it has to cover it too", () => {
    const story = new Story({ policy: rehearsalPolicy }).ticks(cora, ...but("i4")).ticks(anna, "i4");
    story.tell(dan, { type: "probe.bound", item: "i4", probe: { kind: "http", settings: {} } });
    story.judges("i4", "fail", "no answer");
    grants(story, asks(story, { by: cora }), dan).signs(anna, "technical", "DevOps Engineer");
    expect(texts(read(story).warnings)).toContain(
      "1 item answered by Anna Kovács is not covered by a signature of somebody else: “Restore tried”.",
    );
    const twice = new Story({ policy: rehearsalPolicy }).ticks(cora, ...but("i4")).ticks(anna, "i4");
    twice.tell(dan, { type: "probe.bound", item: "i4", probe: { kind: "http", settings: {} } });
    grants(twice, asks(twice), dan).signs(anna, "technical", "DevOps Engineer");
    expect(texts(read(twice).warnings)).toContain(
      "1 item answered by Anna Kovács is not covered by a signature of somebody else: “Restore tried”.",
    );
  });
});

describe("a critical item", () => {
  const not = { item: "i6", rev: 0, reason: "no headers here" };

  it("is not applicable once a second person agreed", () => {
    const story = critical();
    expect(refused(() => exclude(story.deployment, anna, not))).toBe(
      "“Headers set” is critical: that it is not applicable takes a second person. Ask for it instead.",
    );
    expect(exclude(story.deployment, anna, { ...not, item: "i1" })).toHaveLength(1);
    grants(story, asks(story, { ...not, accepts: "not-applicable" }), bob);
    expect(exclude(story.deployment, anna, not)).toEqual([]);
    expect(read(story).progress).toEqual({ resolved: 0, required: 4 });
    expect(texts(read(story).blockers)).not.toContain("“Headers set” is open");
  });

  it("that was not applicable before it was critical waits for a second person", () => {
    const story = critical().tell(cora, { type: "item.excluded", item: "i6", reason: "no headers here" });
    const { deployment } = story;
    expect(texts(read(story).blockers)).toContain(
      "“Headers set” is critical, and nobody else agreed that it is not applicable: “no headers here”",
    );
    expect(progressOf(deployment, countedLeaves(deployment, "go"))).toEqual({ resolved: 0, required: 5 });
    expect(partProgress(deployment, ["i6"])).toMatchObject({ required: 1, open: 1, "not-applicable": 0 });
    const place = asks(story, { ...not, accepts: "not-applicable" });
    expect(texts(read(story).warnings)).toContain(
      "Anna Kovács asks to set to not applicable “Headers set”, which waits for a second person: “no headers here”",
    );
    grants(story, place, bob);
    expect(partProgress(story.deployment, ["i6"])).toMatchObject({ required: 0, "not-applicable": 1 });
  });
});

it("a part says how many of its items are waived", () => {
  const story = new Story().ticks(cora, "i3");
  grants(story, asks(story), dan);
  expect(partProgress(story.deployment, ["i1", "i3", "i4"])).toEqual({
    ...{ resolved: 2, required: 3, waived: 1, open: 2, done: 1 },
    ...{ failed: 0, blocked: 0, "not-applicable": 0 },
  });
});
