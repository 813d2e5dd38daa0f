import { describe, expect, it } from "vitest";
import { bindProbe, judge, unbindProbe } from "./probing";
import { dan, launching, refused, Story } from "./sample.test-fixture";

const closed = () => new Story().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });

describe("probing", () => {
  const probe = { kind: "http", settings: { path: "/health" } };
  const bound = () => new Story().tell(dan, { type: "probe.bound", item: "i1", probe });
  const verdict = { outcome: "pass" as const, reason: null, summary: "200", assertions: [] };
  const run = { item: "i1", binding: 2, run: "r1", sha256: "e3b0", verdict };

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

  it("records a run when it says something new", () => {
    const story = bound();
    const { binding: _, ...told } = run;
    expect(judge(story.deployment, run)).toEqual([{ type: "probe.judged", ...told }]);
    story.tell(dan, ...judge(story.deployment, run));
    expect(judge(story.deployment, { ...run, run: "r2" })).toEqual([]);
    expect(judge(story.deployment, { ...run, verdict: { ...verdict, summary: "204" } })).toHaveLength(1);
    expect(judge(story.deployment, { ...run, verdict: { ...verdict, outcome: "fail" } })).toHaveLength(1);
  });

  it("ignores a run of an earlier binding, of none, and after the end", () => {
    const story = bound();
    expect(judge(story.deployment, { ...run, binding: 1 })).toEqual([]);
    expect(judge(new Story().deployment, run)).toEqual([]);
    story.tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });
    expect(judge(story.deployment, run)).toEqual([]);
  });
});
