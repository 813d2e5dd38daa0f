import { describe, expect, it } from "vitest";
import type { Acting } from "@/lib/domain/deployment/acting";
import { readiness } from "@/lib/domain/deployment/readiness";
import {
  around,
  BEFORE_GO,
  bob,
  checklist,
  closing,
  cora,
  dan,
  lent,
  person,
  Story,
  stages,
} from "@/lib/domain/deployment/sample.test-fixture";
import { duties } from "./duties";
import { objections } from "./objections";
import { defaultPolicy, type Policy } from "./policy/policy";

// Cora opens the sample.
const creator = person("cora", "owner", "Release manager", "DevOps Engineer", "Operations Manager");
const forbid: Policy = { ...defaultPolicy, "creator-not-final-approver": "forbid" };
const show: Policy = { ...defaultPolicy, "creator-not-final-approver": "show" };
const SAID =
  "Cora Stone created this deployment, and who does so does not give its last approval. Somebody else who holds Release manager signs.";

const technical = (policy: Policy) =>
  new Story({ policy, checklist: { ...checklist, stages: [...stages, closing] } })
    .ticks(dan, ...BEFORE_GO)
    .signs(person("eve", "member", "DevOps Engineer"), "technical", "DevOps Engineer")
    .signs(bob, "technical", "Security Engineer");
const says = (story: Story, by: Acting, stage: string, role: string, decision: "approve" | "reject" = "approve") =>
  objections(story.deployment, { stage, role, decision, person: by });

describe("creator-not-final-approver", () => {
  it("refuses the creator the last approval of a gate, and nothing else", () => {
    const story = technical(forbid);
    expect(says(story, creator, "final", "Release manager")).toEqual([SAID]);
    expect(says(story, creator, "final", "Release manager", "reject")).toEqual([]);
    expect(says(story, person("eve", "member", "Release manager"), "final", "Release manager")).not.toContain(SAID);
    expect(
      says(new Story({ policy: forbid }).ticks(dan, ...BEFORE_GO), creator, "technical", "DevOps Engineer"),
    ).toEqual([]);
    const closes = says(story, creator, "closing", "Operations Manager").at(0);
    expect(closes).toBe(SAID.replace("Release manager", "Operations Manager"));
  });

  it("takes who signs for the creator as the creator", () => {
    const forCora = lent("gus", "Release manager", cora);
    expect(says(technical(forbid), forCora, "final", "Release manager")).toEqual([
      "Cora Stone created this deployment, and gus, who would sign for Cora Stone, does not give its last approval either. Somebody else who holds Release manager signs.",
    ]);
    expect(says(technical(show), forCora, "final", "Release manager")).toEqual([]);
    expect(says(technical(forbid), lent("gus", "Release manager", dan), "final", "Release manager")).toEqual([]);
    const said = "Cora Stone created this deployment, and gus for Cora Stone approved it as Release manager.";
    const barred = technical(forbid).signs(forCora, "final", "Release manager").deployment;
    expect(readiness(barred, around).blockers).toEqual([{ kind: "duty", text: said }]);
    const fine = technical(forbid).signs(lent("gus", "Release manager", dan), "final", "Release manager").deployment;
    expect(readiness(fine, around).blockers).toEqual([]);
    const other = technical(forbid).signs(lent("cora", "Release manager", dan), "final", "Release manager").deployment;
    expect(duties(other, ["go"])[2]?.breaches).toEqual([
      "Cora Stone created this deployment and approved it as Release manager.",
    ]);
  });

  it("is off unless chosen", () => {
    const story = technical(defaultPolicy);
    expect(says(story, creator, "final", "Release manager")).toEqual([]);
    expect(duties(story.deployment, ["go"]).map(({ rule }) => rule)).toEqual(["four-eyes", "one-person-one-role"]);
  });

  it("is printed where it only shows, and a blocker where it forbids", () => {
    const shown = technical(show).signs(cora, "final", "Release manager").deployment;
    const said = "Cora Stone created this deployment and approved it as Release manager.";
    expect(duties(shown, ["go", "close"])[2]).toMatchObject({ mode: "show", breaches: [said] });
    expect(readiness(shown, around)).toMatchObject({ word: "GO", warnings: [{ kind: "duty", text: said }] });
    const barred = technical(forbid).signs(cora, "final", "Release manager").deployment;
    expect(readiness(barred, around).blockers).toEqual([{ kind: "duty", text: said }]);
    expect(duties(technical(show).deployment, ["go"])[2]?.breaches).toEqual([]);
    const none = new Story({ policy: show, checklist: { ...checklist, stages: [] } }).deployment;
    expect(duties(none, ["go"])[2]?.breaches).toEqual([]);
  });
});
