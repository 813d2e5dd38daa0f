import { describe, expect, it } from "vitest";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { stageStates } from "@/lib/domain/signoff/stages";
import { type Addition, addItem } from "./adding";
import { countedLeaves } from "./leaves";
import { readiness } from "./readiness";
import {
  anna,
  around,
  bob,
  checklist,
  cora,
  dan,
  launching,
  ready,
  refused,
  Story,
  stages,
} from "./sample.test-fixture";

const asked: Addition = { words: "Ask the hoster", section: "s2", after: null, optional: false };

const add = (story: Story, more: Partial<Addition> = {}, by = dan) =>
  story.tell(by, ...addItem(story.deployment, by, { ...asked, ...more }));
const addedTo = (story: Story) =>
  story.deployment.checklist.items
    .filter(({ origin }) => origin === "added")
    .map(({ id, section, parent, line }) => [id, section, parent, line]);

describe("adding an item", () => {
  it("puts it first in its section, or behind another one, and counts it", () => {
    const story = add(add(new Story()), { words: "Tell them", after: "i3" });
    expect(story.deployment.checklist.items.map(({ id }) => id).slice(0, 6)).toEqual([
      "a1",
      "i1",
      "i2",
      "i3",
      "a2",
      "i4",
    ]);
    expect(addedTo(story)).toEqual([
      ["a1", "s2", null, 2],
      ["a2", "s2", "i2", 6],
    ]);
    expect(
      story.deployment.checklist.sections[1]?.body.map((piece) => ("id" in piece ? piece.id : piece.kind)),
    ).toEqual([...["note", "a1", "i1", "i2", "i5"]]);
    expect(story.deployment.added).toMatchObject({ a1: { by: { name: "Dan Lind" }, seq: 2 }, a2: { seq: 3 } });
    expect(story.deployment.laidOut).toBe(3);
    expect(readiness(story.deployment, around).progress.required).toBe(7);
  });

  it("counts no optional one, and none of a procedure that was not declared", () => {
    const story = add(add(new Story(), { optional: true }), { words: "Phone", section: "s5" });
    add(story, { words: "Phone again", after: "i12" });
    expect(countedLeaves(story.deployment, "go")).toHaveLength(5);
    expect(countedLeaves(story.deployment, "close")).toHaveLength(2);
    expect(story.deployment.checklist.items.at(-1)).toMatchObject({ id: "a3", contingency: "rollback" });
  });

  it("stales the signatures that answer for its place, and no others", () => {
    const story = add(ready());
    const standings = stageStates(story.deployment).flatMap(({ roles }) => roles.map(({ standing }) => standing));
    expect(standings).toEqual(["stale", "approved", "stale"]);
    const [technical] = stages;
    expect(technical && coveredBy(story.deployment, technical, "DevOps Engineer").items[0]).toMatchObject({
      ...{ id: "a1", text: "Ask the hoster", state: "open" },
    });
  });

  it("is one item however often one person sends it, and two of two people or places", () => {
    const story = add(add(new Story()));
    expect(addedTo(story)).toHaveLength(1);
    add(story, {}, cora);
    add(story, { after: "i3" });
    add(story, { section: "s3" });
    expect(addedTo(story).map(([id]) => id)).toEqual(["a2", "a1", "a3", "a4"]);
  });

  it("stands after go once go was called, and may be answered there", () => {
    const story = add(launching(), { after: "i10" });
    expect(readiness(story.deployment, around)).toMatchObject({ gate: "close", progress: { required: 3 } });
    expect(refused(() => add(story, { section: "s2", words: "Late" }))).toContain("Choose a place after go");
    add(story, { words: "Between", after: "a1" });
    expect(countedLeaves(story.deployment, "close").map(({ id }) => id)).toEqual(["i10", "a1", "a2", "i11"]);
  });

  it("keeps the gate of what was kept after go", () => {
    const items = checklist.items.map((item) => (item.id === "i6" ? { ...item, gate: "close" as const } : item));
    const story = new Story({ checklist: { ...checklist, items } }).tell(dan, { type: "go.called" });
    add(story, { after: "i6" });
    expect(countedLeaves(story.deployment, "close").map(({ id }) => id)).toEqual(["i6", "a1", "i10", "i11"]);
  });
});

describe("adding an item is refused", () => {
  it("to who may not, once closed, and where the place is not there", () => {
    expect(refused(() => add(new Story(), {}, anna))).toContain("takes a release manager");
    expect(refused(() => add(new Story(), { section: "s9" }))).toContain("That section is not part");
    expect(refused(() => add(new Story(), { after: "i99" }))).toContain("That item is not part");
    const closed = new Story().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "no" });
    expect(refused(() => add(closed))).toContain("nothing is added");
  });

  it("where nobody in the last stage would answer for it, and after too many", () => {
    const [technical] = stages;
    const last = {
      id: "final",
      name: "Final",
      gate: "go" as const,
      roles: [{ role: "Release manager", sections: ["s2", "s3"] }],
    };
    const narrow = new Story({ checklist: { ...checklist, goLine: null, stages: technical ? [technical, last] : [] } });
    expect(refused(() => add(narrow, { section: "s4" }))).toContain("Nobody in “Final”");
    const many = new Story();
    for (let number = 1; number <= 200; number += 1) add(many, { words: `Number ${number}` });
    expect(refused(() => add(many, {}, bob))).toContain("takes a release manager");
    expect(refused(() => add(many))).toContain("200 items were added");
  });
});
