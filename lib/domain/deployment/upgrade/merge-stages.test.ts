import { expect, it } from "vitest";
import type { Stage } from "@/lib/domain/checklist/checklist";
import { checklist, closing, dan, launching, Story, stages } from "@/lib/domain/deployment/sample.test-fixture";
import { mergeStages } from "./merge-stages";

const stage = (id: string, name: string, gate: Stage["gate"], ...roles: string[]): Stage => ({
  ...{ id, name, gate, roles: roles.map((role) => ({ role, sections: null })) },
});
const ids = (of: readonly Stage[]) => of.map(({ id, name }) => [id, name]);

it("keeps the id of the stage of the same name, else of one that a role of it signed in", () => {
  const next = [
    stage("final", "Review", "go", "Auditor"),
    stage("st1", "Final approval", "go", "Release manager"),
    stage("st2", "Engineering", "go", "DevOps Engineer"),
    stage("st3", "Technical", "close", "Operations Manager"),
    stage("st9", "Audit", "go", "Auditor II"),
  ];
  expect(ids(mergeStages(new Story().deployment, next))).toEqual([
    ["st3", "Review"],
    ["final", "Final approval"],
    ["technical", "Engineering"],
    ["st4", "Technical"],
    ["st9", "Audit"],
  ]);
});

it("gives a new stage no id that another one had, also in an earlier version", () => {
  const story = new Story();
  const { template, policy } = story.deployment;
  const alone = { ...checklist, stages: stages.slice(1) };
  story.tell(dan, { type: "deployment.upgraded", template, checklist: alone, policy, reason: "one stage" });
  const merged = mergeStages(story.deployment, [stage("technical", "Review", "go", "Auditor"), ...stages.slice(1)]);
  expect(ids(merged)).toEqual([
    ["st3", "Review"],
    ["final", "Final approval"],
  ]);
});

it("keeps what decided go once it was called, and takes what decides close", () => {
  const next = [stage("st1", "Other", "go", "Auditor"), { ...closing, id: "technical" }];
  const merged = mergeStages(launching({ checklist: { ...checklist, stages: [...stages, closing] } }).deployment, next);
  expect(ids(merged)).toEqual([...ids(stages), ["closing", "Closing"]]);
  expect(ids(mergeStages(launching().deployment, next))).toEqual([...ids(stages), ["st3", "Closing"]]);
});
