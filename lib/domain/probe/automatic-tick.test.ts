import { describe, expect, it } from "vitest";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { cora, dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { automatic, fail, pass, Watched, worker } from "./watched.test-fixture";

describe("a pass of a probe that was set to automatic", () => {
  it("ticks its item, and says by which run and as who had set it", () => {
    const probe = automatic(new Story());
    expect(probe.says(pass)[1]).toEqual({
      ...{ type: "item.ticked", item: "i1", option: null },
      automatic: { run: "r1", sha256: "e3b0", setBy: { id: "dan", name: "Dan Lind" } },
    });
    expect(probe.story.deployment.answers["i1"]).toMatchObject({
      ...{ state: "done", by: worker, automatic: { id: "dan", name: "Dan Lind" } },
    });
    expect(probe.says(pass)).toEqual([]);
  });

  it("ticks again what a fail opened", () => {
    const probe = automatic(new Story());
    probe.says(pass);
    expect(probe.types(fail)).toEqual(["probe.judged", "item.reopened"]);
    expect(probe.story.deployment.answers["i1"]?.regressed).toMatchObject({ answered: { id: "dan" }, automatic: true });
    expect(probe.types(pass)).toEqual(["probe.judged", "item.ticked"]);
  });

  it.each<[string, DeploymentFact]>([
    ["un-ticked", { type: "item.unticked", item: "i1", reason: "look again" }],
    ["failed", { type: "item.failed", item: "i1", reason: "look again" }],
    ["blocked", { type: "item.blocked", item: "i1", reason: "look again" }],
    ["excluded", { type: "item.excluded", item: "i1", reason: "look again" }],
  ])("ticks nothing that a person %s since, also for another version, until it is set so once more", (_, fact) => {
    const probe = automatic(new Story());
    probe.says(pass);
    probe.story.tell(cora, fact);
    expect(probe.says(pass)).toEqual([]);
    probe.story.tell(dan, { type: "target.changed", target: "1.0.1", digest: null, reason: "a fix" });
    expect(probe.types(pass)).toEqual(["probe.judged"]);
    const again = automatic(probe.story);
    expect(again.types(pass)).toEqual(["probe.judged", "item.ticked"]);
  });

  it("ticks for another version what nobody overruled", () => {
    const probe = automatic(new Story());
    probe.says(pass);
    probe.story.tell(dan, { type: "target.changed", target: "1.0.1", digest: null, reason: "a fix" });
    expect(probe.types(pass)).toEqual(["probe.judged", "item.ticked"]);
  });

  it("ticks nothing while it is flapping, and what is open still once it is not", () => {
    const probe = automatic(new Story());
    expect(probe.types(pass, { flapping: true })).toEqual(["probe.judged"]);
    expect(probe.types(pass)).toEqual(["item.ticked"]);
  });

  it("chooses no option, answers no procedure that was not declared, and nothing before go once it was called", () => {
    expect(automatic(new Story(), "i5").types(pass)).toEqual(["probe.judged"]);
    expect(automatic(new Story(), "i12").types(pass)).toEqual(["probe.judged"]);
    expect(automatic(new Story().tell(dan, { type: "go.called" })).types(pass)).toEqual(["probe.judged"]);
    expect(new Watched(new Story()).types(pass)).toEqual(["probe.judged"]);
  });
});
