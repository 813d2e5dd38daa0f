import { describe, expect, it } from "vitest";
import { judge } from "@/lib/domain/probe/judge";
import { stageStates } from "@/lib/domain/signoff/stages";
import { readiness } from "../readiness";
import { anna, around, checklist, dan, launching, ready, refused, Story } from "../sample.test-fixture";
import { changeTarget } from "./retargeting";

const next = { target: "1.0.1", digest: null, reason: "A fix for checkout" };

describe("releasing another version", () => {
  it("is for a release manager, while it is planned", () => {
    expect(changeTarget(new Story().deployment, dan, next)).toEqual([{ type: "target.changed", ...next }]);
    expect(refused(() => changeTarget(new Story().deployment, anna, next))).toContain("takes a release manager");
    expect(refused(() => changeTarget(launching().deployment, dan, next))).toContain("while a deployment is planned");
  });

  it("is nothing where it is the same", () => {
    const { deployment } = new Story({ digest: "sha256:aa" });
    expect(changeTarget(deployment, dan, { ...next, target: "1.0.0", digest: "sha256:aa" })).toEqual([]);
    expect(changeTarget(deployment, dan, { ...next, target: "1.0.0", digest: null })).toHaveLength(1);
  });

  it("opens everything again, starts the probes over and stales what was signed", () => {
    const story = ready()
      .tell(dan, { type: "probe.bound", item: "i1", probe: { kind: "http", settings: {} } })
      .judges("i1", "pass", "200");
    story.tell(dan, ...changeTarget(story.deployment, dan, { ...next, digest: "sha256:bb" }));
    const { deployment } = story;
    expect(deployment).toMatchObject({
      ...{ target: "1.0.1", digest: "sha256:bb", laidOut: deployment.seq },
      targetMoves: [{ target: "1.0.0", digest: null, reason: next.reason, by: { id: "dan" } }],
      probes: { i1: { last: null } },
    });
    expect(readiness(deployment, around)).toMatchObject({ word: "HOLD", progress: { resolved: 0, required: 5 } });
    const said = stageStates(deployment).map(({ roles }) => roles.map(({ standing }) => standing));
    expect(said).toEqual([["stale", "stale"], ["stale"]]);
  });

  it("takes no run of a probe that was on its way for the earlier version", () => {
    const story = new Story().tell(dan, { type: "probe.bound", item: "i1", probe: { kind: "http", settings: {} } });
    const verdict = { outcome: "pass", reason: null, summary: "200", assertions: [] } as const;
    const quiet = { inARow: 1, flapping: false, maintenance: false };
    const run = { item: "i1", run: "r1", sha256: "e3b0", verdict: { ...verdict, assertions: [] }, ...quiet };
    const binding = story.deployment.probes["i1"]?.seq ?? expect.fail();
    story.tell(dan, ...changeTarget(story.deployment, dan, next));
    expect(judge(story.deployment, { ...run, binding })).toEqual([]);
    expect(judge(story.deployment, { ...run, binding: story.deployment.seq })).toHaveLength(1);
  });

  it("fills the blanks that named the earlier version, and no others", () => {
    const field = checklist.fields[2] ?? expect.fail();
    const fields = ["f4", "f5"].map((id) => ({ ...field, id, label: id, value: null }));
    const story = new Story({ checklist: { ...checklist, fields: [{ ...field, value: "1.0.0" }, ...fields] } });
    story.tell(dan, { type: "detail.filled", field: "f4", value: "1.0.0" });
    story.tell(dan, { type: "detail.filled", field: "f5", value: "1.0.0 of the shop" });
    expect(changeTarget(story.deployment, dan, next).slice(1)).toEqual([
      { type: "detail.filled", field: "f3", value: "1.0.1" },
      { type: "detail.filled", field: "f4", value: "1.0.1" },
    ]);
    expect(changeTarget(story.deployment, dan, { ...next, target: "1.0.0", digest: "b" })).toHaveLength(1);
  });
});
