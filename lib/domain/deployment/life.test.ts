import { describe, expect, it } from "vitest";
import { asks, grants } from "@/lib/domain/waiver/asked.test-fixture";
import { callGo, completeLaunch, declareProcedure } from "./life";
import { anna, around, BEFORE_GO, bob, cora, dan, launching, ready, refused, Story } from "./sample.test-fixture";

const live = (over = {}) => launching(over).tell(dan, { type: "launch.completed" });
const closed = () => new Story().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });

describe("callGo", () => {
  it("takes readiness GO, and is called once", () => {
    expect(callGo(ready().deployment, dan, around)).toEqual([{ type: "go.called" }]);
    expect(callGo(launching().deployment, dan, around)).toEqual([]);
  });

  it("names what is in the way, and has no way around it", () => {
    const story = new Story().ticks(anna, ...BEFORE_GO);
    expect(refused(() => callGo(story.deployment, dan, around))).toBe(
      "Go cannot be called, this deployment is on HOLD. 3 things in the way: " +
        "DevOps Engineer has not signed, Security Engineer has not signed and Release manager has not signed.",
    );
    const vetoed = ready().tell(dan, { type: "no-go.declared", reason: "storm" });
    expect(refused(() => callGo(vetoed.deployment, cora, around))).toBe(
      "Go cannot be called, this deployment is on NO-GO. 1 thing in the way: Dan Lind declared NO-GO: “storm”.",
    );
    expect(refused(() => callGo(closed().deployment, dan, around))).toMatch(/^This deployment is closed/);
    expect(refused(() => callGo(ready().deployment, anna, around))).toMatch(/^To call go takes a release manager/);
  });
});

describe("callGo on a waiver", () => {
  const expires = "2025-11-28T12:00:59.000Z";
  const waived = () => {
    const story = new Story().ticks(cora, ...BEFORE_GO.slice(1));
    grants(story, asks(story, { item: "i1", expires, by: cora }), anna);
    story.signs(anna, "technical", "DevOps Engineer").signs(bob, "technical", "Security Engineer");
    return story.signs(dan, "final", "Release manager").deployment;
  };

  it("takes one that lasts until it is written", () => {
    expect(refused(() => callGo(waived(), dan, around))).toBe(
      "The waiver of “Database created” ends within a minute. Wait until it has, then look again.",
    );
    expect(callGo(waived(), dan, { ...around, now: "2025-11-28T11:59:58.999Z" })).toEqual([{ type: "go.called" }]);
  });
});

describe("completeLaunch", () => {
  it("follows go, once", () => {
    expect(completeLaunch(launching().deployment, dan)).toEqual([{ type: "launch.completed" }]);
    expect(completeLaunch(live().deployment, dan)).toEqual([]);
    expect(refused(() => completeLaunch(ready().deployment, dan))).toBe("Nothing is launching yet. Call go first.");
    expect(refused(() => completeLaunch(closed().deployment, dan))).toBe("This deployment is closed already.");
  });
});

describe("declareProcedure", () => {
  const declaring = (story: Story, procedure: "rollback" | "incident" = "rollback") =>
    declareProcedure(story.deployment, dan, { procedure, reason: "errors" });

  it("follows go, once, with or without steps for it in the document", () => {
    const facts = declaring(launching());
    expect(facts).toEqual([{ type: "procedure.declared", procedure: "rollback", reason: "errors" }]);
    expect(declaring(launching().tell(dan, ...facts))).toEqual([]);
    expect(declaring(launching(), "incident")).toHaveLength(1);
  });

  it("loses no second reason without a word", () => {
    const story = launching().tell(cora, { type: "procedure.declared", procedure: "rollback", reason: "errors" });
    const again = (reason: string) => declareProcedure(story.deployment, cora, { procedure: "rollback", reason });
    expect(again("errors")).toEqual([]);
    const said = "Cora Stone declared the rollback already: “errors”. Say more where its items are answered.";
    expect([refused(() => again("data lost")), refused(() => declaring(story))]).toEqual([said, said]);
  });

  it("refuses before go and after the end", () => {
    expect(refused(() => declaring(ready()))).toBe("There is nothing to answer with a rollback before go was called.");
    expect(refused(() => declaring(closed()))).toMatch(/^This deployment is closed/);
  });
});
