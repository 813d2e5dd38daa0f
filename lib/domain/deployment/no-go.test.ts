import { describe, expect, it } from "vitest";
import { declareNoGo, liftNoGo } from "./no-go";
import { anna, checklist, cora, dan, launching, person, ready, refused, Story } from "./sample.test-fixture";

const fan = person("dan", "member", "Release manager");

describe("a NO-GO", () => {
  const reason = { reason: "storm" };
  const vetoed = () => ready().tell(dan, { type: "no-go.declared", reason: "storm" });

  it("is declared by a release manager or a role of the last stage, and lifted by any of them", () => {
    expect(declareNoGo(ready().deployment, cora, reason)).toEqual([{ type: "no-go.declared", reason: "storm" }]);
    expect(declareNoGo(ready().deployment, fan, reason)).toHaveLength(1);
    expect(liftNoGo(vetoed().deployment, cora, reason)).toEqual([{ type: "no-go.lifted", reason: "storm" }]);
    expect(refused(() => declareNoGo(ready().deployment, anna, reason))).toMatch(/^To declare or lift a NO-GO takes/);
    const viewer = person("dan", "viewer", "Release manager");
    expect(refused(() => declareNoGo(ready().deployment, viewer, reason))).toMatch(/^To declare or lift a NO-GO takes/);
    const unstaged = new Story({ checklist: { ...checklist, stages: [] } });
    expect(refused(() => declareNoGo(unstaged.deployment, fan, reason))).toMatch(/^To declare or lift a NO-GO takes/);
  });

  it("is one event, stands before go, and stays where the deployment ended", () => {
    expect(declareNoGo(vetoed().deployment, dan, reason)).toEqual([]);
    expect(refused(() => declareNoGo(vetoed().deployment, cora, reason))).toBe(
      "Dan Lind declared NO-GO already: “storm”.",
    );
    expect(refused(() => declareNoGo(launching().deployment, dan, reason))).toBe(
      "A NO-GO stands before go. This is past it.",
    );
    expect(liftNoGo(ready().deployment, dan, reason)).toEqual([]);
    const ended = vetoed().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "storm" });
    expect(refused(() => liftNoGo(ended.deployment, dan, reason))).toMatch(/its NO-GO is part of the record/);
  });
});
