import { describe, expect, it } from "vitest";
import { bindProbe, unbindProbe } from "./probing";
import { cora, dan, launching, refused, Story } from "./sample.test-fixture";

const closed = () => new Story().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });

describe("probing", () => {
  const probe = { kind: "http", settings: { path: "/health" } };
  const bound = () => new Story().tell(dan, { type: "probe.bound", item: "i1", probe });

  it("binds and unbinds, each once", () => {
    expect(bindProbe(new Story().deployment, dan, { item: "i1", probe })).toEqual([
      { type: "probe.bound", item: "i1", probe },
    ]);
    expect(bindProbe(bound().deployment, dan, { item: "i1", probe })).toEqual([]);
    expect(bindProbe(bound().deployment, dan, { item: "i1", probe: { kind: "http", settings: {} } })).toHaveLength(1);
    expect(unbindProbe(bound().deployment, dan, { item: "i1", reason: "wrong" })).toEqual([
      { type: "probe.unbound", item: "i1", reason: "wrong" },
    ]);
    expect(unbindProbe(new Story().deployment, dan, { item: "i1", reason: "wrong" })).toEqual([]);
  });

  it("refuses where nothing is to be judged any more or at all", () => {
    const binds = (story: Story, item: string) => refused(() => bindProbe(story.deployment, dan, { item, probe }));
    expect(binds(new Story(), "i2")).toBe("A probe is bound to one of the items below this one.");
    expect(binds(new Story(), "i7")).toBe("This item is done by itself and takes no probe.");
    expect(binds(launching(), "i1")).toBe("Go was called; what was prepared before it is history now.");
    expect(binds(closed(), "i1")).toBe("This deployment is closed; its probes run no more.");
  });

  it("keeps whether a pass ticks and when it runs by itself, and is bound anew where one of them changes", () => {
    const binding = { item: "i1", probe, automatic: true, windows: ["first-2h" as const] };
    const facts = bindProbe(bound().deployment, dan, binding);
    expect(facts).toEqual([{ type: "probe.bound", ...binding }]);
    const story = bound().tell(dan, ...facts);
    expect(story.deployment.probes["i1"]).toMatchObject({ automatic: true, windows: ["first-2h"], seq: 3, bound: 3 });
    expect(bindProbe(story.deployment, dan, binding)).toEqual([]);
    expect(bindProbe(story.deployment, dan, { item: "i1", probe })).toHaveLength(1);
    expect(bindProbe(story.deployment, dan, { ...binding, windows: [] })).toHaveLength(1);
  });

  it("is set to tick once more where a person overruled it since", () => {
    const binding = { item: "i1", probe, automatic: true };
    const story = new Story().tell(dan, ...bindProbe(new Story().deployment, dan, binding));
    story.ticks(cora, "i1").tell(cora, { type: "item.unticked", item: "i1", reason: "look again" });
    const again = bindProbe(story.deployment, dan, binding);
    expect(again).toHaveLength(1);
    expect(bindProbe(story.tell(dan, ...again).deployment, dan, binding)).toEqual([]);
  });

  it("lets no pass choose an option", () => {
    expect(refused(() => bindProbe(new Story().deployment, dan, { item: "i5", probe, automatic: true }))).toBe(
      "Which of its options was chosen only a person says; no pass ticks this item.",
    );
    expect(bindProbe(new Story().deployment, dan, { item: "i5", probe })).toHaveLength(1);
  });
});
