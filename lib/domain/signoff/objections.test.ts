import { describe, expect, it } from "vitest";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
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
  Story,
  stages,
} from "@/lib/domain/deployment/sample.test-fixture";
import { duties } from "./duties";
import { objections } from "./objections";
import { rehearsalPolicy } from "./policy/policy";
import { rules } from "./registry";

const approves = (deployment: Deployment, by: Acting, stage: string, role: string) =>
  objections(deployment, { stage, role, decision: "approve", person: by });
const rejects = (deployment: Deployment, by: Acting, stage: string, role: string) =>
  objections(deployment, { stage, role, decision: "reject", person: by });

const prepared = () => new Story().ticks(cora, ...BEFORE_GO);
const withClosing = { checklist: { ...checklist, stages: [...stages, closing] } };

it("has a claim for every rule", () => {
  expect(Object.values(rules).every(({ claim }) => claim.length > 10)).toBe(true);
});

describe("holds-the-role", () => {
  it("refuses who does not hold the role for this system", () => {
    const { deployment } = prepared();
    const elsewhere = { ...anna, roles: [{ role: "DevOps Engineer", system: "other" }] };
    const here = { ...anna, roles: [{ role: "DevOps Engineer", system: "shop" }] };
    expect(approves(deployment, here, "technical", "DevOps Engineer")).toEqual([]);
    expect(approves(deployment, elsewhere, "technical", "DevOps Engineer")).toEqual([
      "Anna Kovács does not hold the role DevOps Engineer for Shop. An owner can grant it under People.",
    ]);
  });
});

describe("scope-resolved", () => {
  it("names what is open in the role's own scope", () => {
    const { deployment } = new Story().ticks(cora, "i1", "i6");
    expect(approves(deployment, bob, "technical", "Security Engineer")).toEqual([]);
    expect(approves(deployment, anna, "technical", "DevOps Engineer")).toEqual([
      "3 items in the scope of DevOps Engineer are not resolved: “Full backup”, “Restore tried” and “Cache”.",
    ]);
  });

  it("lets not applicable pass, and rejecting at any time", () => {
    const story = new Story().ticks(cora, "i1", "i3", "i5", "i6");
    story.tell(cora, { type: "item.excluded", item: "i4", reason: "condition not met" });
    expect(approves(story.deployment, anna, "technical", "DevOps Engineer")).toEqual([]);
    expect(rejects(new Story().deployment, anna, "technical", "DevOps Engineer")).toEqual([]);
  });

  it("asks of probes that they are neither red nor unjudged; a warning is no objection", () => {
    const story = prepared().tell(dan, { type: "probe.bound", item: "i6", probe: { kind: "http", settings: {} } });
    const said = () => approves(story.deployment, bob, "technical", "Security Engineer");
    const unjudged = ["1 item in the scope of Security Engineer has an unjudged probe: “Headers set”."];
    expect(said()).toEqual(unjudged);
    story.judges("i6", "error", "timeout");
    expect(said()).toEqual(unjudged);
    story.judges("i6", "fail", "500");
    expect(said()).toEqual(["1 item in the scope of Security Engineer has a red probe: “Headers set”."]);
    story.judges("i6", "warn", "slow");
    expect(said()).toEqual([]);
    for (const item of ["i1", "i3"])
      story.tell(dan, { type: "probe.bound", item, probe: { kind: "http", settings: {} } });
    expect(approves(story.deployment, anna, "technical", "DevOps Engineer")).toEqual([
      "2 items in the scope of DevOps Engineer have unjudged probes: “Database created” and “Full backup”.",
    ]);
  });
});

describe("stage-in-order", () => {
  it("waits for the stage before, and for the one before that", () => {
    const story = prepared().signs(bob, "technical", "Security Engineer");
    expect(approves(story.deployment, dan, "final", "Release manager")).toEqual([
      "It is not the turn of Release manager yet: stage Technical is not complete, it waits for DevOps Engineer.",
    ]);
    expect(rejects(story.deployment, dan, "final", "Release manager")).toEqual([]);
  });

  it("refuses a second approval while the first is valid", () => {
    const { deployment } = prepared().signs(anna, "technical", "DevOps Engineer");
    expect(approves(deployment, anna, "technical", "DevOps Engineer")).toEqual([
      "DevOps Engineer has approved already (Anna Kovács), and that signature is valid.",
    ]);
    expect(rejects(deployment, anna, "technical", "DevOps Engineer")).toEqual([]);
  });

  it("signs nothing for a gate that is history, not open yet, or in a closed deployment", () => {
    expect(rejects(launching().deployment, anna, "technical", "DevOps Engineer")).toEqual([
      "Go was called; its signatures are history and no more are given for it.",
    ]);
    expect(rejects(ready(withClosing).deployment, cora, "closing", "Operations Manager")).toEqual([
      "Closing decides closing; it signs once go was called.",
    ]);
    const launched = launching(withClosing).ticks(dan, "i10", "i11");
    expect(approves(launched.deployment, cora, "closing", "Operations Manager")).toHaveLength(0);
    const closed = prepared().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });
    expect(rejects(closed.deployment, anna, "technical", "DevOps Engineer")).toEqual([
      "This deployment is closed; nothing in it is signed any more.",
    ]);
  });

  it("refuses a role that does not sign in the stage", () => {
    const unknown = ["DevOps Engineer does not sign in this stage. Reload the page and try again."];
    expect(approves(prepared().deployment, anna, "final", "DevOps Engineer")).toEqual(unknown);
    expect(approves(prepared().deployment, anna, "nowhere", "DevOps Engineer")).toEqual(unknown);
  });
});

describe("four-eyes", () => {
  const alone = person("anna", "member", "DevOps Engineer", "Security Engineer", "Release manager");

  it("is shown from the first signature on and names items and people", () => {
    const story = new Story().ticks(anna, ...BEFORE_GO);
    expect(duties(story.deployment, ["go"])[0]?.breaches).toEqual([]);
    story.signs(anna, "technical", "DevOps Engineer");
    const said = "answered by Anna Kovács are not covered by a signature of somebody else";
    expect(duties(story.deployment, ["go"])[0]).toEqual({
      rule: "four-eyes",
      claim: "Every item is covered by a signature of somebody other than who answered it",
      mode: "forbid",
      breaches: [`5 items ${said}: “Database created”, “Full backup”, “Restore tried” and 2 more.`],
    });
    story.signs(bob, "technical", "Security Engineer");
    expect(duties(story.deployment, ["go"])[0]?.breaches).toEqual([
      `4 items ${said}: “Database created”, “Full backup”, “Restore tried” and “Cache”.`,
    ]);
  });

  it("refuses only the signature that would complete the last stage, that signature counted", () => {
    const policy = { "four-eyes": "forbid", "one-person-one-role": "show" } as const;
    const story = new Story({ policy }).ticks(anna, ...BEFORE_GO);
    expect(approves(story.deployment, alone, "technical", "DevOps Engineer")).toEqual([]);
    story.signs(anna, "technical", "DevOps Engineer");
    expect(approves(story.deployment, alone, "technical", "Security Engineer")).toEqual([]);
    story.signs(bob, "technical", "Security Engineer");
    expect(approves(story.deployment, dan, "final", "Release manager")).toEqual([]);
    expect(rejects(story.deployment, alone, "final", "Release manager")).toEqual([]);
    expect(approves(story.deployment, alone, "final", "Release manager")).toEqual([
      "4 items answered by Anna Kovács are not covered by a signature of somebody else: " +
        "“Database created”, “Full backup”, “Restore tried” and “Cache”.",
    ]);
  });

  it("waits for the others of the last stage, and for the stages before it", () => {
    const only = { id: "only", name: "Sign-off", gate: "go" as const, roles: stages.flatMap(({ roles }) => roles) };
    const policy = { "four-eyes": "forbid", "one-person-one-role": "show" } as const;
    const story = new Story({ policy, checklist: { ...checklist, stages: [only] } }).ticks(anna, ...BEFORE_GO);
    expect(approves(story.deployment, alone, "only", "Release manager")).toEqual([]);
    const early = approves(
      new Story({ policy }).ticks(anna, ...BEFORE_GO).deployment,
      alone,
      "final",
      "Release manager",
    );
    expect(early).toEqual([expect.stringContaining("It is not the turn of Release manager yet")]);
  });

  it("lets one person alone through where it is only shown", () => {
    const story = new Story({ policy: rehearsalPolicy }).ticks(anna, ...BEFORE_GO);
    story.signs(anna, "technical", "DevOps Engineer").signs(anna, "technical", "Security Engineer");
    expect(approves(story.deployment, alone, "final", "Release manager")).toEqual([]);
    const mixed = new Story()
      .ticks(cora, "i1", "i3", "i4", "i5")
      .ticks(anna, "i6")
      .signs(anna, "technical", "DevOps Engineer");
    expect(duties(mixed.deployment, ["go"])[0]?.breaches).toEqual([
      "1 item answered by Anna Kovács is not covered by a signature of somebody else: “Headers set”.",
    ]);
    story.signs(anna, "final", "Release manager");
    expect(duties(story.deployment, ["go"]).map(({ breaches }) => breaches.length)).toEqual([1, 1]);
  });
});

describe("one-person-one-role", () => {
  const both = person("anna", "member", "DevOps Engineer", "Security Engineer");

  it("refuses a second role, whatever the decision, until the first signature is withdrawn", () => {
    const story = prepared().signs(anna, "technical", "DevOps Engineer");
    const said = [
      "Anna Kovács has signed as DevOps Engineer already, and nobody signs for two roles of one deployment. " +
        "Somebody else who holds Security Engineer signs, or the earlier signature is withdrawn.",
    ];
    expect(approves(story.deployment, both, "technical", "Security Engineer")).toEqual(said);
    expect(rejects(story.deployment, both, "technical", "Security Engineer")).toEqual(said);
    story.tell(anna, { type: "signature.withdrawn", signature: story.entries.length, reason: "wrong role" });
    expect(approves(story.deployment, both, "technical", "Security Engineer")).toEqual([]);
  });

  it("names who signed for more than one", () => {
    const story = prepared().signs(anna, "technical", "DevOps Engineer").signs(anna, "technical", "Security Engineer");
    expect(duties(story.deployment, ["go"])[1]?.breaches).toEqual([
      "Anna Kovács signed for 2 roles: DevOps Engineer and Security Engineer.",
    ]);
  });
});
