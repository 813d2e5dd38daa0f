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
  lent,
  person,
  Story,
} from "@/lib/domain/deployment/sample.test-fixture";
import { runState } from "@/lib/domain/deployment/view/run-state";
import { objections } from "./objections";
import { defaultPolicy, type Policy } from "./policy/policy";
import { stageStates } from "./stages";

const RM = "Release manager";
const SE = "Security Engineer";
const finn = person("finn", "member", RM);
const forDan = lent("eve", RM, dan);

/** Everything is ready but the last stage, for which two release managers sign. */
const technical = () =>
  new Story({ policy: { ...defaultPolicy, quorum: { [RM]: 2 } } })
    .ticks(cora, ...BEFORE_GO)
    .signs(anna, "technical", "DevOps Engineer")
    .signs(bob, "technical", SE);
const role = (story: Story) => stageStates(story.deployment)[1]?.roles[0];
const says = (story: Story, by: Acting, signs = RM) =>
  objections(story.deployment, { stage: "final", role: signs, decision: "approve", person: by });

describe("a quorum of two, where the role is delegated", () => {
  const end = "It takes 2 different people, and whoever signs for Dan Lind counts as Dan Lind; somebody else signs.";

  it("counts who delegated it once with whoever signs for them", () => {
    const story = technical().signs(dan, "final", RM);
    expect(says(story, forDan)).toEqual([`Dan Lind has approved as Release manager already. ${end}`]);
    story.signs(forDan, "final", RM);
    expect(role(story)).toMatchObject({ standing: "missing", valid: [{ by: { id: "eve" } }], earlier: [{ seq: 9 }] });
    expect(readiness(story.deployment, around).blockers.map(({ text }) => text)).toEqual([
      "Release manager has 1 of 2 signatures (eve for Dan Lind)",
    ]);
    for (const by of [dan, lent("finn", RM, dan)])
      expect(says(story, by)).toEqual([`eve for Dan Lind has approved as Release manager already. ${end}`]);
    expect(says(story, forDan)).toEqual([
      "eve for Dan Lind has approved as Release manager already. It takes 2 different people; somebody else signs.",
    ]);
    expect(role(story.signs(finn, "final", RM))?.standing).toBe("approved");
  });

  it("counts one hand once, and two people with a delegate as two", () => {
    const hand = technical()
      .signs(forDan, "final", RM)
      .signs(lent("eve", RM, finn), "final", RM);
    expect(role(hand)).toMatchObject({ standing: "missing", valid: [{ seq: 10 }] });
    const two = technical().signs(dan, "final", RM);
    expect(says(two, lent("eve", RM, finn))).toEqual([]);
    expect(role(two.signs(lent("eve", RM, finn), "final", RM))?.standing).toBe("approved");
  });

  it("waits for nobody who is counted already", () => {
    const { deployment } = technical().signs(dan, "final", RM);
    const view = (viewer: Acting) => runState(deployment, { viewer, around });
    expect(view(forDan).stages[1]?.roles[0]).toMatchObject({ done: true, mine: true, forWhom: { name: "Dan Lind" } });
    expect([dan, finn, forDan].map((viewer) => view(viewer).waiting.length)).toEqual([0, 1, 0]);
  });
});

it("refuses for four eyes only who would complete the quorum", () => {
  const policy: Policy = { ...defaultPolicy, "four-eyes": "forbid", quorum: { [SE]: 2 } };
  const roles = [
    { role: SE, sections: ["s3"] },
    { role: RM, sections: null },
  ];
  const last = { id: "final", name: "Final approval", gate: "go" as const, roles };
  const story = new Story({ policy, checklist: { ...checklist, stages: [last] } })
    .ticks(cora, ...BEFORE_GO)
    .signs(cora, "final", RM)
    .signs(dan, "final", SE)
    .signs(bob, "final", SE, "reject", "no backup");
  expect(says(story, person("gus", "member", SE), SE)).toEqual([expect.stringContaining("not covered by a signature")]);
  expect(says(story, lent("eve", SE, dan), SE)).toEqual([]);
});
