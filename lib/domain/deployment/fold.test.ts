import { describe, expect, it } from "vitest";
import { answerOf } from "./deployment";
import { DeploymentFact } from "./fact";
import { evolve, fold, openingOf } from "./fold";
import { anna, cora, dan, launching, ready, refused, Story } from "./sample.test-fixture";

describe("fold", () => {
  it("needs a history that begins with its opening", () => {
    expect(refused(() => fold([]))).toBe("There is no such deployment. It may belong to a system you do not see.");
    const [, second] = new Story().ticks(anna, "i1").entries;
    expect(() => second && openingOf(second)).toThrow("d1 does not begin with deployment.opened");
  });

  it("is the same entry by entry as at once, and a second opening changes nothing but the head", () => {
    const { entries, deployment } = ready();
    const [first, ...rest] = entries;
    expect(first && rest.reduce(evolve, openingOf(first))).toEqual(deployment);
    const opening = first && { ...first, seq: 99 };
    expect(opening && evolve(deployment, opening)).toMatchObject({
      seq: 99,
      life: "planned",
      answers: deployment.answers,
    });
  });

  it("keeps who, when, the reason, the revision and whether it was changed", () => {
    const story = new Story().ticks(anna, "i1").tell(cora, { type: "item.failed", item: "i1", reason: "no space" });
    expect(answerOf(story.deployment, "i1")).toEqual({
      ...{ state: "failed", by: { kind: "person", id: "cora", name: "Cora Stone" }, at: "2025-11-28T10:03:00.000Z" },
      ...{ reason: "no space", option: null, rev: 2, seq: 3, changed: true, overruled: 3 },
    });
    expect(answerOf(story.deployment, "i3")).toMatchObject({ state: "open", rev: 0 });
  });

  it("binds, judges and unbinds probes; what was judged for none is passed over", () => {
    const story = new Story().judges("i1", "pass", "200");
    expect(story.deployment.probes).toEqual({});
    story
      .tell(dan, { type: "probe.bound", item: "i1", probe: { kind: "http", settings: {} } })
      .judges("i1", "fail", "500");
    expect(story.deployment.probes["i1"]).toMatchObject({ seq: 3, last: { seq: 4, verdict: { outcome: "fail" } } });
    expect(story.tell(dan, { type: "probe.unbound", item: "i1", reason: "wrong" }).deployment.probes).toEqual({});
  });

  it("keeps of a signature exactly what it vouched for", () => {
    const [signature] = ready().deployment.signatures;
    expect(signature).toMatchObject({ seq: 7, role: "DevOps Engineer", by: { name: "Anna Kovács" }, withdrawn: null });
    expect(signature?.covered.items.map(({ id, state, rev }) => [id, state, rev])).toEqual([
      ["i1", "done", 1],
      ["i3", "done", 1],
      ["i4", "done", 1],
      ["i5", "done", 1],
      ["i6", "done", 1],
    ]);
    const unknown = { stage: "x", role: "y", decision: "approve", meaning: "m", comment: null } as const;
    const fact = { type: "role.signed", ...unknown, method: "password", scope: null, stateHash: "" } as const;
    expect(() => ready().tell(anna, fact).deployment).toThrow("d1 has no stage x");
  });

  it("withdraws one signature and no other", () => {
    const story = ready().tell(anna, { type: "signature.withdrawn", signature: 7, reason: "too early" });
    expect(story.deployment.signatures.map(({ withdrawn }) => withdrawn?.reason)).toEqual([
      "too early",
      undefined,
      undefined,
    ]);
  });

  it("follows the life to its end", () => {
    const t0 = "2025-11-29T21:00:00.000Z";
    const story = ready()
      .tell(dan, { type: "t0.moved", t0, reason: "storm" }, { type: "no-go.declared", reason: "storm" })
      .tell(dan, { type: "no-go.lifted", reason: "it passed" }, { type: "go.called" });
    expect(story.deployment).toMatchObject({ t0, life: "launching", noGo: null, go: { seq: 13 } });
    expect(story.deployment.t0Moves).toMatchObject([{ t0: "2025-11-28T21:00:00.000Z", reason: "storm" }]);
    story.tell(
      dan,
      { type: "launch.completed" },
      { type: "procedure.declared", procedure: "incident", reason: "errors" },
    );
    story.tell(dan, { type: "detail.filled", field: "f1", value: "Dan" });
    expect(story.deployment).toMatchObject({
      life: "live",
      live: { by: { name: "Dan Lind" } },
      declared: { incident: { reason: "errors" } },
      details: { f1: { value: "Dan" } },
    });
    story.tell(dan, { type: "deployment.closed", outcome: "partial", reason: "half" });
    story.tell(dan, { type: "outcome.corrected", outcome: "successful", reason: "all of it" });
    expect(story.deployment).toMatchObject({
      life: "closed",
      closed: { outcome: "partial" },
      corrections: [{ outcome: "successful" }],
      lastBy: { name: "Dan Lind" },
    });
  });

  it("reads its facts back from the record as they were written", () => {
    const facts = launching().entries.map(({ fact }) => fact);
    expect(facts.map((fact) => DeploymentFact.parse(JSON.parse(JSON.stringify(fact))))).toEqual(facts);
  });
});
