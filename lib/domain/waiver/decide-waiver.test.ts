import { describe, expect, it } from "vitest";
import { answerOf } from "@/lib/domain/deployment/deployment";
import {
  anna,
  bob,
  closing,
  cora,
  dan,
  person,
  refused,
  Story,
  stages,
} from "@/lib/domain/deployment/sample.test-fixture";
import { asks, critical, grants, NOW } from "./asked.test-fixture";
import { grantWaiver, refuseWaiver } from "./decide-waiver";

const grant = ({ deployment }: Story, waiver: number, by = bob, now = NOW) =>
  grantWaiver(deployment, by, { waiver, comment: null }, now);
const refuse = ({ deployment }: Story, waiver: number, by = bob) =>
  refuseWaiver(deployment, by, { waiver, reason: "it can be tried" });
const viewer = person("eve", "viewer", "DevOps Engineer");
const mia = person("mia", "member");

describe("granting", () => {
  it("takes somebody else who signs for the item", () => {
    const story = new Story();
    const place = asks(story);
    expect(refused(() => grant(story, place, anna))).toBe("You asked for this yourself; somebody else decides on it.");
    expect(grant(story, place, dan)).toEqual([{ type: "waiver.granted", waiver: place, comment: null }]);
    expect(refused(() => grant(story, place, bob))).toBe(
      "It takes somebody who signs for the item: DevOps Engineer and Release manager. You hold none of these.",
    );
    expect(refused(() => grant(story, place, viewer))).toMatch(/^To sign takes a member/);
    const headers = asks(story, { item: "i6" });
    expect(grant(story, headers, bob)).toHaveLength(1);
    expect(refused(() => grant(story, headers, cora))).toMatch(
      /DevOps Engineer, Security Engineer and Release manager\. You hold none/,
    );
  });

  it("takes a release manager where no stage decides the gate", () => {
    const launched = (more = {}) => new Story(more).tell(dan, { type: "go.called" });
    const open = launched();
    const place = asks(open, { item: "i10" });
    expect(refused(() => grant(open, place, bob))).toBe(
      "No role signs for “Deploy”, so that a release manager decides on it.",
    );
    expect(grant(open, place, cora)).toHaveLength(1);
    const decided = launched({ checklist: { ...open.deployment.checklist, stages: [...stages, closing] } });
    const there = asks(decided, { item: "i10" });
    expect(refused(() => grant(decided, there, dan))).toMatch(/Operations Manager\. You hold none/);
    expect(grant(decided, there, cora)).toHaveLength(1);
  });

  it("accepts what there was, or nothing", () => {
    const story = new Story();
    const place = asks(story, { expires: "2025-11-28T12:00:00.000Z" });
    expect(refused(() => grant(story, place, dan, "2025-11-28T12:00:00.000Z"))).toBe(
      "This was asked for until 28 Nov 2025, 13:00 CET, which has passed. Anna Kovács can ask again.",
    );
    story.tell(cora, { type: "item.failed", item: "i4", reason: "it did not come up" });
    expect(refused(() => grant(story, place, dan))).toBe(
      "“Restore tried” is no longer as it was when Anna Kovács asked. It takes asking again.",
    );
    const red = new Story().ticks(cora, "i4");
    red.tell(dan, { type: "probe.bound", item: "i4", probe: { kind: "http", settings: {} } });
    const of = asks(red.judges("i4", "fail", "no answer"));
    expect(refused(() => grant(red.judges("i4", "pass", "well"), of, dan))).toMatch(/there is nothing to waive/);
    const gone = new Story();
    const late = asks(gone);
    expect(refused(() => grant(gone.tell(dan, { type: "go.called" }), late, dan))).toMatch(/^Go was called/);
    expect(refused(() => grant(gone, 99, dan))).toMatch(/^Nothing was asked for there/);
  });

  it("happens once, and not to what was refused or withdrawn", () => {
    const story = new Story();
    const place = asks(story);
    grants(story, place, dan);
    expect(grant(story, place, dan)).toEqual([]);
    expect(refused(() => refuse(story, place, dan))).toBe("Dan Lind granted this already. Withdraw it instead.");
    story.tell(dan, { type: "waiver.withdrawn", waiver: place, reason: "a host was found" });
    expect(refused(() => grant(story, place, dan))).toBe("Dan Lind withdrew this: “a host was found”.");
    const other = asks(story);
    story.tell(dan, { type: "waiver.refused", waiver: other, reason: "it can be tried" });
    expect(refused(() => grant(story, other, dan))).toBe("Dan Lind refused this already: “it can be tried”.");
  });

  it("makes a critical item not applicable, answered by who asked", () => {
    const story = critical();
    const place = asks(story, { item: "i6", accepts: "not-applicable", reason: "no headers here" });
    story.tell(bob, ...grant(story, place, bob));
    expect(answerOf(story.deployment, "i6")).toMatchObject({
      ...{ state: "not-applicable", reason: "no headers here", rev: 1, waiver: place, changed: false },
      by: { id: "anna" },
    });
  });
});

describe("refusing", () => {
  it("is for who could grant, once, and while there is something to decide", () => {
    const story = new Story();
    const place = asks(story);
    expect(refuse(story, place, dan)).toEqual([{ type: "waiver.refused", waiver: place, reason: "it can be tried" }]);
    expect(refused(() => refuse(story, place, anna))).toMatch(/^You asked for this yourself/);
    expect(refused(() => refuse(story, place, mia))).toMatch(/You hold none of these/);
    expect(refused(() => refuse(story, place, viewer))).toMatch(/^To sign takes/);
    story.tell(dan, { type: "waiver.refused", waiver: place, reason: "it can be tried" });
    expect(refuse(story, place, dan)).toEqual([]);
    const gone = new Story();
    const late = asks(gone);
    const { checklist, template, policy } = gone.deployment;
    const less = { ...checklist, items: checklist.items.filter(({ id }) => id !== "i4") };
    gone.tell(dan, { type: "deployment.upgraded", template, checklist: less, policy, reason: "better" });
    expect(refused(() => refuse(gone, late, bob))).toBe(
      "No role signs for what is no longer part of this deployment, so that a release manager decides on it.",
    );
    expect(refuse(gone, late, dan)).toHaveLength(1);
    gone.tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "dropped" });
    expect(refused(() => refuse(gone, late, dan))).toMatch(/^This deployment is closed/);
  });
});
