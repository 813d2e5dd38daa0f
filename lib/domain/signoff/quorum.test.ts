import { describe, expect, it } from "vitest";
import type { Acting } from "@/lib/domain/deployment/acting";
import { readiness } from "@/lib/domain/deployment/readiness";
import {
  anna,
  around,
  BEFORE_GO,
  bob,
  checklist,
  cora,
  dan,
  person,
  refused,
  Story,
  stages,
} from "@/lib/domain/deployment/sample.test-fixture";
import { runState } from "@/lib/domain/deployment/view/run-state";
import { signatureTables } from "@/lib/domain/report/signature-lines";
import { slotMarks } from "@/lib/domain/report/slot-marks";
import { objections } from "./objections";
import { defaultPolicy, type Policy } from "./policy/policy";
import { stageStates } from "./stages";
import { withdrawSignature } from "./withdrawing";

const RM = "Release manager";
const policy: Policy = { ...defaultPolicy, quorum: { [RM]: 2 } };
const eve = person("eve", "member", RM);
const finn = person("finn", "member", RM);

/** Everything is ready but the last stage, for which two release managers sign. */
const technical = (over: ConstructorParameters<typeof Story>[0] = {}) =>
  new Story({ policy, ...over })
    .ticks(cora, ...BEFORE_GO)
    .signs(anna, "technical", "DevOps Engineer")
    .signs(bob, "technical", "Security Engineer");
const role = (story: Story) => stageStates(story.deployment)[1]?.roles[0];
const names = (signatures: readonly { by: { name: string } }[] | undefined) => signatures?.map(({ by }) => by.name);
const says = (story: Story, by: Acting, decision: "approve" | "reject" = "approve") =>
  objections(story.deployment, { stage: "final", role: RM, decision, person: by });
const withdraw = (story: Story, by: Acting, signature: number) =>
  story.tell(by, { type: "signature.withdrawn", signature, reason: "not so sure" });

describe("a quorum of two", () => {
  it("takes two different people", () => {
    const story = technical().signs(dan, "final", RM);
    expect(role(story)).toMatchObject({ standing: "missing", needed: 2, signature: null, earlier: [] });
    expect(names(role(story)?.valid)).toEqual(["Dan Lind"]);
    expect(readiness(story.deployment, around).blockers.map(({ text }) => text)).toContain(
      "Release manager has 1 of 2 signatures",
    );
    expect(says(story, dan)).toEqual([
      "Dan Lind has approved as Release manager already. It takes 2 different people; somebody else signs.",
    ]);
    expect(says(story, eve)).toEqual([]);
    story.signs(eve, "final", RM);
    expect(role(story)).toMatchObject({ standing: "approved", signature: { by: { id: "eve" } } });
    expect(stageStates(story.deployment).map(({ complete }) => complete)).toEqual([true, true]);
    expect(says(story, finn)).toEqual([
      "Release manager has approved already (Dan Lind and eve), and those signatures are valid.",
    ]);
  });

  it("counts a person once, by their last signature", () => {
    const story = technical().signs(dan, "final", RM).signs(dan, "final", RM);
    expect(role(story)).toMatchObject({ standing: "missing", valid: [{ seq: 10 }], earlier: [{ seq: 9 }] });
  });

  it("is held by a rejection until anybody decides anew", () => {
    const story = technical().signs(dan, "final", RM).signs(eve, "final", RM);
    expect(says(story, eve, "reject")).toEqual([]);
    story.signs(eve, "final", RM, "reject", "the backup is old");
    expect(role(story)).toMatchObject({ standing: "rejected", signature: { by: { id: "eve" } } });
    expect(says(story, dan)).toEqual([]);
    story.signs(dan, "final", RM);
    expect(role(story)).toMatchObject({ standing: "missing", valid: [{ by: { id: "dan" } }] });
    story.signs(finn, "final", RM);
    expect(role(story)?.standing).toBe("approved");
    expect(role(story)?.earlier.map(({ decision, by }) => `${by.id} ${decision}`)).toEqual([
      "dan approve",
      "eve approve",
      "eve reject",
    ]);
    withdraw(story, finn, 13);
    withdraw(story, dan, 12);
    expect(role(story)).toMatchObject({ standing: "rejected", valid: [] });
  });

  it("is held by the rejection of a third, however many approved", () => {
    const story = technical()
      .signs(dan, "final", RM)
      .signs(eve, "final", RM)
      .signs(finn, "final", RM, "reject", "no backup");
    expect(role(story)).toMatchObject({ standing: "rejected", signature: { by: { id: "finn" } } });
    expect(role(story)?.valid).toHaveLength(2);
    expect(stageStates(story.deployment)[1]?.complete).toBe(false);
  });

  it("is not asked of other roles: there the last signature takes the place of any before", () => {
    const story = technical({ policy: defaultPolicy }).signs(dan, "final", RM).signs(eve, "final", RM);
    expect(role(story)).toMatchObject({ needed: 1, valid: [{ by: { id: "eve" } }], earlier: [{ by: { id: "dan" } }] });
  });

  it("loses who goes stale or withdraws", () => {
    const story = technical().signs(dan, "final", RM).signs(eve, "final", RM);
    withdraw(story, eve, 10);
    expect(role(story)).toMatchObject({ standing: "missing", valid: [{ by: { id: "dan" } }] });
    withdraw(story, dan, 9);
    expect(role(story)).toMatchObject({ standing: "withdrawn", signature: { by: { id: "eve" } }, valid: [] });
    const moved = technical().signs(dan, "final", RM).tell(cora, { type: "item.failed", item: "i1", reason: "gone" });
    expect(role(moved)).toMatchObject({ standing: "stale", signature: { by: { id: "dan" } }, valid: [] });
  });

  it("lets each of them take theirs back, and nobody one that was replaced", () => {
    const { deployment } = technical().signs(dan, "final", RM).signs(eve, "final", RM).signs(eve, "final", RM);
    const back = (by: Acting, signature: number) => withdrawSignature(deployment, by, { signature, reason: "a slip" });
    expect(back(dan, 9)).toHaveLength(1);
    expect(back(eve, 11)).toHaveLength(1);
    expect(refused(() => back(eve, 10))).toContain("A later signature");
  });

  it("counts every standing signature for separation of duties", () => {
    const both = person("dan", "release-manager", RM, "DevOps Engineer");
    const story = new Story({ policy })
      .ticks(cora, ...BEFORE_GO)
      .signs(dan, "final", RM)
      .signs(eve, "final", RM);
    expect(
      objections(story.deployment, { stage: "technical", role: "DevOps Engineer", decision: "approve", person: both }),
    ).toEqual([expect.stringContaining("Dan Lind has signed as Release manager already")]);
    // Eve answered everything, and only one of the two that complete the gate is hers.
    const show: Policy = { ...policy, "four-eyes": "forbid", "one-person-one-role": "show" };
    const only = { ...checklist, stages: stages.slice(1) };
    const alone = new Story({ policy: show, checklist: only }).ticks(eve, ...BEFORE_GO);
    expect(says(alone, eve)).toEqual([]);
    const held = new Story({ policy: show, checklist: only }).ticks(eve, ...BEFORE_GO).signs(eve, "final", RM);
    expect(says(held.signs(finn, "final", RM, "reject", "no backup"), eve), "it would not be the last").toEqual([]);
    expect(says(alone.signs(dan, "final", RM), eve)).toEqual([]);
    expect(readiness(alone.signs(eve, "final", RM).deployment, around).blockers).toEqual([]);
  });
});

it("shows everybody who signed, and whose turn it is no longer", () => {
  const story = technical().signs(dan, "final", RM);
  const view = (viewer: Acting) => runState(story.deployment, { viewer, around });
  const line = (viewer: Acting) => view(viewer).stages[1]?.roles[0];
  expect(line(dan)).toMatchObject({ done: true, needed: 2, valid: [{ by: { name: "Dan Lind" }, covers: 5 }] });
  expect(line(eve)).toMatchObject({ done: false, mine: true, forWhom: null });
  expect([view(dan).waiting, view(eve).waiting].map((waiting) => waiting.length)).toEqual([0, 1]);
});

it("prints every signature, and a line for each that is missing", () => {
  const lines = (story: Story) =>
    signatureTables(story.deployment)[1]?.lines.map(({ validity, given, why }) => [validity, given?.name, why]);
  expect(lines(technical())).toEqual([
    ["unsigned", undefined, null],
    ["unsigned", undefined, null],
  ]);
  const story = technical()
    .signs(dan, "final", RM)
    .signs(dan, "final", RM)
    .signs(eve, "final", RM, "reject", "no backup");
  expect(lines(story)).toEqual([
    ["stale", "Dan Lind", "Decided anew below."],
    ["valid", "Dan Lind", null],
    ["rejected", "eve", null],
    ["unsigned", undefined, null],
  ]);
  story.signs(finn, "final", RM);
  expect(lines(story)).toEqual([
    ["stale", "Dan Lind", "Decided anew below."],
    ["valid", "Dan Lind", null],
    ["rejected", "eve", "Decided anew below."],
    ["valid", "finn", null],
  ]);
});

it("prints what had changed when the same person signed anew", () => {
  const story = technical().signs(dan, "final", RM).tell(cora, { type: "item.failed", item: "i1", reason: "gone" });
  const lines = signatureTables(story.ticks(cora, "i1").signs(dan, "final", RM).deployment)[1]?.lines;
  expect(lines?.[0]?.why).toMatch(/^Changed since: “Database created” .* Decided anew below\.$/);
});

it("writes every signer into the document: each a place, and the last what is left", () => {
  const slot = (line: number) => ({ role: RM, label: RM, line, block: "b1" });
  const marks = (...lines: number[]) => {
    const story = technical({ checklist: { ...checklist, slots: lines.map(slot) } }).signs(dan, "final", RM);
    const one = slotMarks(story.deployment);
    return [one, slotMarks(story.signs(eve, "final", RM).deployment)];
  };
  const date = "2025-11-28";
  expect(marks(28)).toEqual([{}, { 28: { name: "Dan Lind and eve", date } }]);
  expect(marks(28, 29, 30)).toEqual([{}, { 28: { name: "Dan Lind", date }, 29: { name: "eve", date } }]);
});
