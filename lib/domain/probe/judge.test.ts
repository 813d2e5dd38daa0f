import { describe, expect, it } from "vitest";
import { cora, dan, launching, ready, Story } from "@/lib/domain/deployment/sample.test-fixture";
import type { Assertion, Verdict } from "./verdict";
import { automatic, error, fail, pass, Watched, worker } from "./watched.test-fixture";

const asserting = (outcome: Verdict["outcome"], ...unmet: string[]): Verdict => ({
  ...{ outcome, reason: null, summary: `${unmet.length} wrong at ${unmet.join()}` },
  assertions: ["status", "body", "time"].map(
    (what): Assertion => ({ what, outcome: unmet.includes(what) ? outcome : "pass", expected: "x", seen: "y" }),
  ),
});

describe("what a run says that is new", () => {
  it("is its first word, and another outcome; a pass after a pass is not", () => {
    const probe = new Watched(new Story());
    expect(probe.says(pass)).toEqual([{ type: "probe.judged", item: "i1", run: "r1", sha256: "e3b0", verdict: pass }]);
    expect(probe.says({ ...pass, summary: "200 in 13 ms" })).toEqual([]);
    expect(probe.types(asserting("fail", "status"))).toEqual(["probe.judged"]);
  });

  it("is another set of what is not met, and without any another sentence or reason", () => {
    const probe = new Watched(new Story());
    probe.says(asserting("fail", "status", "body"));
    expect(probe.says({ ...asserting("fail", "body", "status"), summary: "another figure" })).toEqual([]);
    expect(probe.types(asserting("fail", "status"))).toEqual(["probe.judged"]);
    expect(probe.types(fail)).toEqual(["probe.judged"]);
    expect(probe.says(fail)).toEqual([]);
    expect(probe.types({ ...fail, summary: "Refused" })).toEqual(["probe.judged"]);
    probe.says(error);
    expect(probe.says(error)).toEqual([]);
    expect(probe.types({ ...error, reason: "vantage_offline" })).toEqual(["probe.judged"]);
  });

  it("is nothing for a run of an earlier binding or of none, in maintenance, cancelled, and after the end", () => {
    const probe = new Watched(new Story().ticks(cora, "i1"));
    const { seq } = probe.story.deployment;
    expect(probe.says(fail, { binding: seq - 1 })).toEqual([]);
    expect(probe.says(fail, { maintenance: true })).toEqual([]);
    expect(probe.says({ ...error, reason: "cancelled" })).toEqual([]);
    expect(probe.says(fail, { item: "i3", binding: 0 })).toEqual([]);
    probe.story.tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });
    expect(probe.says(fail)).toEqual([]);
  });
});

describe("a probe that has to pass three times in a row", () => {
  const three = () => new Watched(new Story(), "i1", { passes: 3 });
  const stands = ({ story }: Watched) => story.deployment.probes["i1"]?.last?.verdict;

  it("is unjudged before its first green, and says how far it has come", () => {
    const probe = three();
    probe.says(pass, { inARow: 1 });
    expect(stands(probe)).toEqual({
      ...{ outcome: "error", reason: "no_data", summary: "Passed 1 of 3 times in a row", assertions: [] },
    });
    probe.says(pass, { inARow: 2 });
    expect(stands(probe)?.summary).toBe("Passed 2 of 3 times in a row");
    probe.says(pass, { inARow: 3 });
    expect(stands(probe)).toEqual(pass);
    expect(probe.says(pass, { inARow: 4 })).toEqual([]);
  });

  it("stays red until then, and what warned stays so", () => {
    const probe = three();
    probe.says(fail);
    expect(probe.says(pass, { inARow: 2 })).toEqual([]);
    expect(stands(probe)).toEqual(fail);
    expect(probe.types(pass, { inARow: 3 })).toEqual(["probe.judged"]);
    probe.says({ ...pass, outcome: "warn" });
    expect(probe.says(pass, { inARow: 1 })).toEqual([]);
  });

  it("ticks its item by the third and not before", () => {
    const probe = automatic(new Story(), "i1", { passes: 3 });
    expect(probe.types(pass, { inARow: 1 })).toEqual(["probe.judged"]);
    expect(probe.types(pass, { inARow: 3 })).toEqual(["probe.judged", "item.ticked"]);
  });
});

describe("a fail after a tick", () => {
  it("opens the item again with its run, stales what was signed, and leaves a mark until it is answered anew", () => {
    const probe = new Watched(ready());
    probe.says(pass);
    expect(probe.says(fail)[1]).toEqual({
      ...{ type: "item.reopened", item: "i1", run: "r2", sha256: "e3b0" },
      reason: "Its probe failed: Status 200 expected, 503 seen",
    });
    expect(probe.story.deployment.answers["i1"]).toMatchObject({
      ...{ state: "open", rev: 2, changed: true, by: worker },
      regressed: { run: "r2", sha256: "e3b0", answered: { id: "cora", name: "Cora Stone" }, automatic: false },
      reason: "Its probe failed: Status 200 expected, 503 seen",
    });
    expect(probe.story.ticks(cora, "i1").deployment.answers["i1"]).not.toHaveProperty("regressed");
  });

  it("does so too where it was red before and was ticked since, but not by an error or a warning", () => {
    const probe = new Watched(new Story());
    expect(probe.types(fail)).toEqual(["probe.judged"]);
    probe.story.ticks(cora, "i1");
    expect(probe.types(fail)).toEqual(["item.reopened"]);
    expect(probe.types(fail)).toEqual([]);
    probe.story.ticks(cora, "i1");
    expect(probe.types(error)).toEqual(["probe.judged"]);
    expect(probe.types({ ...fail, outcome: "warn" })).toEqual(["probe.judged"]);
    expect(probe.story.deployment.answers["i1"]?.state).toBe("done");
  });

  it("changes nothing where two people accepted that very red", () => {
    const probe = new Watched(new Story());
    probe.says(fail);
    probe.story.ticks(cora, "i1").tell(cora, {
      ...{ type: "waiver.asked", item: "i1", accepts: "as-it-is", reason: "Known flaw", expires: null },
    });
    probe.story.tell(dan, { type: "waiver.granted", waiver: probe.story.deployment.seq, comment: null });
    expect(probe.types({ ...fail, summary: "Refused" })).toEqual(["probe.judged"]);
    expect(probe.story.deployment.answers["i1"]?.state).toBe("done");
  });

  it("opens what a waiver accepted only as unjudged", () => {
    const probe = new Watched(new Story().ticks(cora, "i1"));
    probe.story.tell(cora, {
      ...{ type: "waiver.asked", item: "i1", accepts: "as-it-is", reason: "It has not run", expires: null },
    });
    probe.story.tell(dan, { type: "waiver.granted", waiver: probe.story.deployment.seq, comment: null });
    expect(probe.types(fail)).toEqual(["probe.judged", "item.reopened"]);
  });
});

describe("a fail once go was called", () => {
  it("is a follow-up where it is about what was prepared, one until it is closed and fails anew", () => {
    const story = ready();
    const probe = new Watched(story);
    probe.says(pass);
    story.tell(dan, { type: "go.called" });
    expect(probe.says(fail)[1]).toEqual({
      ...{ type: "follow-up.found", item: "i1", run: "r2" },
      text: "Its probe failed after go: Status 200 expected, 503 seen",
    });
    expect(story.deployment.answers["i1"]?.state).toBe("done");
    expect(probe.types(fail)).toEqual([]);
    expect(probe.types({ ...fail, summary: "Refused" })).toEqual(["probe.judged"]);
    const followUp = story.deployment.followUps[0]?.seq ?? 0;
    story.tell(dan, { type: "follow-up.closed", followUp, comment: "Known, and mended" });
    expect(probe.types({ ...fail, summary: "Refused" })).toEqual(["follow-up.found"]);
    story.tell(dan, { type: "follow-up.closed", followUp: story.deployment.seq, comment: "Known, and mended" });
    expect(probe.types({ ...fail, summary: "Refused" })).toEqual([]);
    probe.says(pass);
    expect(probe.types(fail)).toEqual(["probe.judged", "follow-up.found"]);
  });

  it("is one too where it was red when go was called, whatever people noted", () => {
    const probe = new Watched(new Story());
    probe.says(fail);
    probe.story.ticks(cora, "i1").tell(dan, { type: "go.called" });
    probe.story.tell(dan, { type: "follow-up.found", item: "i1", run: null, text: "Look again" });
    expect(probe.types(fail)).toEqual(["follow-up.found"]);
  });

  it("opens what is answered after go", () => {
    const probe = new Watched(launching().ticks(cora, "i10"), "i10");
    expect(probe.types(fail)).toEqual(["probe.judged", "item.reopened"]);
  });
});
