import { expect, it } from "vitest";
import { computedState } from "./computed";
import { itemOf } from "./deployment";
import { BEFORE_GO, checklist, cora, ready, Story } from "./sample.test-fixture";

const state = ({ deployment }: Story, id: string) => computedState(deployment, itemOf(deployment, id));

it("is done once every leaf of the gate is resolved, wherever it stands", () => {
  const story = new Story().ticks(cora, ...BEFORE_GO.slice(1));
  expect(state(story, "i7")).toBe("open");
  expect(state(story.tell(cora, { type: "item.excluded", item: "i1", reason: "not used" }), "i7")).toBe("done");
});

it("is done once every stage of the gate is complete", () => {
  expect(state(new Story().ticks(cora, ...BEFORE_GO), "i8")).toBe("open");
  expect(state(ready(), "i8")).toBe("done");
});

it("stays open where no stage decides the gate, and in a procedure that is not declared", () => {
  expect(state(new Story({ checklist: { ...checklist, stages: [] } }), "i8")).toBe("open");
  const items = checklist.items.map((item) =>
    item.id === "i7" ? { ...item, contingency: "rollback" as const } : item,
  );
  expect(state(new Story({ checklist: { ...checklist, items } }), "i7")).toBe("open");
});
