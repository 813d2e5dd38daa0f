import { describe, expect, it } from "vitest";
import {
  anna,
  BEFORE_GO,
  bob,
  checklist,
  closing,
  cora,
  dan,
  launching,
  person,
  ready,
  refused,
  Story,
  stages,
} from "@/lib/domain/deployment/sample.test-fixture";
import { signOff } from "./signing";
import { signingView } from "./signing-view";
import { withdrawSignature } from "./withdrawing";

const NOW = "2025-11-28T10:30:00.000Z";
const prepared = () => new Story().ticks(cora, ...BEFORE_GO);
const given = (story: Story, stage = "technical", role = "DevOps Engineer") => ({
  ...{ stage, role, decision: "approve" as const, meaning: "Reviewed.", comment: null, method: "totp" as const },
  stateHash: signingView(story.deployment, anna, stage, role).stateHash,
});

describe("signOff", () => {
  it("signs exactly what was shown, with the scope it covers", () => {
    const story = prepared();
    const shown = given(story, "technical", "Security Engineer");
    expect(signOff(story.deployment, bob, shown, NOW)).toEqual([{ type: "role.signed", ...shown, scope: ["s3"] }]);
    expect(shown.stateHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("refuses with every objection", () => {
    const story = new Story();
    expect(refused(() => signOff(story.deployment, bob, given(story), NOW))).toBe(
      "Bob does not hold the role DevOps Engineer for Shop. An owner can grant it under People. " +
        "5 items in the scope of DevOps Engineer are not resolved: “Database created”, “Full backup”, “Restore tried” and 2 more.",
    );
  });

  it("refuses when the state is no longer the one that was shown", () => {
    const story = prepared();
    const shown = given(story);
    story.tell(cora, { type: "item.unticked", item: "i1", reason: "look again" }).ticks(cora, "i1");
    expect(refused(() => signOff(story.deployment, anna, shown, NOW))).toBe(
      "Something you answer for changed since this page was shown. Look again, then sign.",
    );
  });

  it("takes a reason to reject, an account that may sign, and a stage there is", () => {
    const story = prepared();
    const shown = given(story);
    const rejecting = { ...shown, decision: "reject" as const };
    expect(refused(() => signOff(story.deployment, anna, rejecting, NOW))).toBe(
      "Say why you reject, in two words or more; everybody here reads it.",
    );
    expect(signOff(story.deployment, anna, { ...rejecting, comment: "No restore was tried" }, NOW)).toHaveLength(1);
    const viewer = person("anna", "viewer", "DevOps Engineer");
    expect(refused(() => signOff(story.deployment, viewer, shown, NOW))).toMatch(/^To sign takes a member/);
    expect(refused(() => signOff(story.deployment, anna, { ...shown, stage: "nowhere" }, NOW))).toMatch(
      /^There is no such stage/,
    );
  });
});

describe("withdrawSignature", () => {
  const withdraw = (story: Story, by = anna, signature = 7) =>
    withdrawSignature(story.deployment, by, { signature, reason: "too early" });

  it("takes back one's own, once", () => {
    const story = ready();
    const facts = withdraw(story);
    expect(facts).toEqual([{ type: "signature.withdrawn", signature: 7, reason: "too early" }]);
    expect(withdraw(story.tell(anna, ...facts))).toEqual([]);
  });

  it("refuses somebody else's, an unknown one, one that was replaced, and one that has decided", () => {
    expect(refused(() => withdraw(ready(), bob))).toBe(
      "Only Anna Kovács can withdraw this signature. You can reject instead.",
    );
    expect(refused(() => withdraw(ready(), anna, 99))).toMatch(/^There is no such signature/);
    const again = ready().signs(anna, "technical", "DevOps Engineer", "reject", "no backup");
    expect(refused(() => withdraw(again))).toMatch(/^A later signature of this role/);
    expect(refused(() => withdraw(launching()))).toMatch(/^What this signature decided has happened/);
    const closed = ready().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });
    expect(refused(() => withdraw(closed))).toMatch(/^What this signature decided has happened/);
  });
});

describe("signingView", () => {
  it("shows the scope by part, with what is not simply done first", () => {
    const story = prepared().tell(cora, { type: "item.excluded", item: "i3", reason: "no data yet" });
    story
      .tell(dan, { type: "probe.bound", item: "i1", probe: { kind: "http", settings: {} } })
      .judges("i1", "pass", "200");
    story.tell(dan, { type: "probe.bound", item: "i6", probe: { kind: "http", settings: {} } });
    const view = signingView(story.deployment, anna, "technical", "DevOps Engineer");
    expect(view).toMatchObject({ seq: 10, stage: { id: "technical", gate: "go" }, items: 5, probes: 2 });
    expect(view.parts.map(({ title, items }) => [title, items.length])).toEqual([
      ["Prepare", 4],
      ["Security", 1],
    ]);
    expect(view.first.map(({ item, answer, probe }) => [item.id, answer.state, probe?.standing])).toEqual([
      ["i3", "not-applicable", undefined],
      ["i6", "done", "unjudged"],
    ]);
    expect(view.objections.approve).toEqual([
      "1 item in the scope of DevOps Engineer has an unjudged probe: “Headers set”.",
    ]);
    expect(view.objections.reject).toEqual([]);
    expect(view.meaning.approve).toBe(
      "I reviewed all of this deployment, 5 items, and approve going live with Shop 1.0.0.",
    );
  });

  it("says in one sentence why somebody decides nothing here", () => {
    const view = ({ deployment }: Story, who: typeof anna) =>
      signingView(deployment, who, "technical", "DevOps Engineer").cannot;
    expect(view(new Story(), anna)).toBeNull();
    expect(view(prepared(), cora)).toBe(
      "Cora Stone does not hold the role DevOps Engineer for Shop. An owner can grant it under People.",
    );
    expect(view(launching(), cora)).toBe("Go was called; its signatures are history and no more are given for it.");
    const outOfTurn = signingView(prepared().deployment, dan, "final", "Release manager");
    expect([outOfTurn.cannot, outOfTurn.objections.approve.length]).toEqual([null, 1]);
  });

  it("words a narrowed scope and the close gate as what they are", () => {
    const narrow = signingView(prepared().deployment, bob, "technical", "Security Engineer");
    expect(narrow.meaning.reject).toBe(
      "I reviewed my part of this deployment, 1 item, and do not approve going live with Shop 1.0.0.",
    );
    const story = launching({ checklist: { ...checklist, stages: [...stages, closing] } });
    const close = signingView(story.deployment, cora, "closing", "Operations Manager");
    expect(close.meaning.approve).toBe("I reviewed all of this deployment, 2 items, and approve closing Shop 1.0.0.");
  });

  it("refuses what nobody signs", () => {
    const { deployment } = prepared();
    expect(refused(() => signingView(deployment, anna, "technical", "Plumber"))).toMatch(/^No such role signs here/);
    expect(refused(() => signingView(deployment, anna, "nowhere", "DevOps Engineer"))).toMatch(
      /^No such role signs here/,
    );
  });
});
