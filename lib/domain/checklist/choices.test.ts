import { describe, expect, it } from "vitest";
import type { Stage } from "./checklist";
import { Choices, withChoices } from "./choices";
import { gateOf, requiredLeaves } from "./counts";
import { parse } from "./parse";

const { checklist } = parse(
  "# Doc\n## Setup\n- [ ] a\n## Rollout\n- [ ] b\n## Rollback steps\n- [ ] c\n## Sign-off\n- [ ] DBA: ____\n- [ ] Lead: ____\n",
);
const stage = (id: string, gate: Stage["gate"], ...roles: string[]): Stage => ({
  id,
  name: id,
  gate,
  roles: roles.map((role) => ({ role, sections: null })),
});
const names = (stages: readonly Stage[]) => stages.map(({ name, gate }) => [name, gate]);

describe("choices", () => {
  it("leave what is not chosen", () => {
    expect(withChoices(checklist, {})).toEqual(checklist);
    expect(Choices.parse({ goLine: null, gate: "close" })).toEqual({ goLine: null, gate: "close" });
  });

  it("move the go point, or put everything before it", () => {
    expect(requiredLeaves(withChoices(checklist, { goLine: 2 }), "go")).toHaveLength(0);
    expect(requiredLeaves(withChoices(checklist, { goLine: null }), "go")).toHaveLength(2);
    expect(() => withChoices(checklist, { goLine: 99 })).toThrow(
      "The document has 10 lines: choose a line up to there for go, or none.",
    );
  });

  it("give the block to close, and the go gate its default stages", () => {
    expect(names(withChoices(checklist, { gate: "close" }).stages)).toEqual([
      ["Technical", "go"],
      ["Final approval", "go"],
      ["Sign-off", "close"],
    ]);
    const unsigned = parse("- [ ] a").checklist;
    expect(withChoices(unsigned, { gate: "close" })).toEqual(unsigned);
  });

  it("replace the stages", () => {
    const stages = [stage("one", "go", "Lead"), stage("two", "close", "Lead")];
    expect(withChoices(checklist, { stages }).stages).toEqual(stages);
    expect(names(withChoices(checklist, { stages: [] }).stages)).toEqual([
      ["Technical", "go"],
      ["Final approval", "go"],
    ]);
  });

  it.each([
    [[stage("one", "go")], 'Stage "one" has no role: name who signs in it, or remove it.'],
    [
      [stage("one", "go", "Lead"), stage("two", "go", "LEAD")],
      '"LEAD" stands twice in the stages of one gate: leave it in one of them.',
    ],
    [[stage("go1", "close", "Lead")], 'Two stages have the id "go1": give each one of its own.'],
    [[stage("one", "go", ...Array.from({ length: 41 }, (_, at) => `R${at}`))], "41 roles would sign, at most 40 can"],
    [[stage("one", "go", "Lead"), stage("one", "go", "QA")], 'Two stages have the id "one": give each one of its own.'],
  ])("refuse %#", (stages, message) => {
    expect(() => withChoices(checklist, { stages })).toThrow(message);
  });
});

describe("narrowed scopes", () => {
  const [, setup, rollout, rollback] = checklist.sections.map(({ id }) => id);
  const narrowed = (gate: Stage["gate"], ...scopes: (string | undefined)[]): Stage => ({
    ...{ id: gate, name: gate, gate },
    roles: scopes.map((id, at) => ({ role: `R${scopes.length}${at}`, sections: id === undefined ? null : [id] })),
  });
  const chosen = (...stages: Stage[]) => withChoices(checklist, { stages }).stages;

  it("may leave something out before the last stage, and be put together in it", () => {
    const first = { ...narrowed("close", rollout), id: "first" };
    expect(chosen(narrowed("go", setup), first, narrowed("close", rollout, rollback))).toHaveLength(3);
    expect(chosen(narrowed("go", rollback), narrowed("close", rollout, undefined))).toHaveLength(2);
  });

  it("are refused where the last stage leaves something to nobody, a procedure too", () => {
    expect(() => chosen(narrowed("close", rollback))).toThrow("Nobody in “close”, the last stage, answers for “b”");
    expect(() => chosen(narrowed("close", rollout))).toThrow("answers for “c”: let one of its roles answer for the");
  });
});

it("tells the gate of an item, none for what is contingent", () => {
  expect(checklist.items.map((item) => gateOf(checklist, item))).toEqual(["go", "close", null]);
});
