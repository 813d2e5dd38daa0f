import { describe, expect, it } from "vitest";
import { callGo, completeLaunch, declareProcedure } from "./life";
import { anna, around, BEFORE_GO, cora, dan, launching, ready, refused, Story } from "./sample.test-fixture";

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
