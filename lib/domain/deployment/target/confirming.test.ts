import { describe, expect, it } from "vitest";
import { defaultPolicy } from "@/lib/domain/signoff/policy/policy";
import { anna, bob, checklist, cora, dan, person, refused, Story } from "../sample.test-fixture";
import { confirmAnswers } from "./confirming";

const moved = (story: Story, target = "1.0.1") =>
  story.tell(dan, { type: "target.changed", target, digest: null, reason: "A fix" });

describe("confirming what was answered for an earlier version", () => {
  it("answers it so for this one too, marked with the earlier", () => {
    const story = new Story().ticks(cora, "i1", "i5");
    story.tell(bob, { type: "item.failed", item: "i6", reason: "one is missing" });
    moved(story);
    const seen = ["i1", "i5", "i6"].map((item) => ({ item, rev: 2 }));
    expect(confirmAnswers(story.deployment, anna, [...seen, { item: "i1", rev: 2 }])).toEqual([
      { type: "answers.confirmed", items: ["i1", "i5", "i6"] },
    ]);
    story.tell(anna, { type: "answers.confirmed", items: ["i1", "i5", "i6", "i9"] });
    expect(story.deployment.answers).toMatchObject({
      i1: {
        state: "done",
        by: { id: "anna" },
        rev: 3,
        earlier: { state: "done", target: "1.0.0", by: { id: "cora" } },
      },
      i5: { state: "done", option: "o1" },
      i6: { state: "failed", reason: "one is missing" },
    });
    expect(story.deployment.answers["i9"]).toBeUndefined();
  });

  it("is for members, and one act however often it is sent", () => {
    const story = moved(new Story().ticks(cora, "i1"));
    const seen = [{ item: "i1", rev: 2 }];
    const viewer = person("vera", "viewer");
    expect(refused(() => confirmAnswers(story.deployment, viewer, seen))).toContain("takes a member");
    story.tell(anna, { type: "answers.confirmed", items: ["i1"] });
    expect(confirmAnswers(story.deployment, anna, seen)).toEqual([]);
    expect(refused(() => confirmAnswers(story.deployment, bob, seen))).toContain(
      "Somebody was faster: “Database created”",
    );
  });

  it("is refused as a whole where something changed meanwhile, which it names", () => {
    const story = moved(new Story().ticks(cora, "i1", "i3")).ticks(bob, "i3");
    const seen = ["i1", "i3"].map((item) => ({ item, rev: 2 }));
    let thrown: unknown;
    try {
      confirmAnswers(story.deployment, anna, seen);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      code: "stale",
      message: "Somebody was faster: “Full backup” changed meanwhile. Look again, then confirm.",
      detail: { items: [{ item: "i3", answer: { state: "done", rev: 3 } }] },
    });
  });

  it("is not for what nobody answered, what is closed, and what is not there", () => {
    const story = moved(new Story().ticks(cora, "i1"));
    const attempt = (item: string, rev: number) =>
      refused(() => confirmAnswers(story.deployment, anna, [{ item, rev }]));
    expect(attempt("i3", 0)).toBe("“Full backup” waits for no confirmation; it is answered by itself.");
    expect(attempt("i99", 0)).toContain("not part of this deployment");
    story.tell(anna, { type: "answers.confirmed", items: ["i1"] });
    expect(attempt("i1", 3)).toContain("waits for no confirmation");
    story.tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "no" });
    expect(attempt("i1", 3)).toContain("is closed");
  });

  it("leaves out what takes a second person again", () => {
    const attempt = (story: Story, rev = 2) =>
      refused(() => confirmAnswers(moved(story).deployment, anna, [{ item: "i1", rev }]));
    const excluded = { type: "item.excluded", item: "i1", reason: "no database" } as const;
    const critical = new Story({ policy: { ...defaultPolicy, critical: ["i1"] } });
    expect(attempt(critical.tell(cora, excluded))).toContain("takes a second person for each version");
    const ask = { type: "waiver.asked", item: "i1", accepts: "not-applicable", reason: "no database" } as const;
    const agreed = new Story().tell(cora, { ...ask, expires: null });
    agreed.tell(dan, { type: "waiver.granted", waiver: agreed.deployment.seq, comment: null });
    expect(attempt(agreed)).toContain("Ask for it anew");
    const story = moved(new Story().tell(cora, excluded));
    expect(confirmAnswers(story.deployment, anna, [{ item: "i1", rev: 2 }])).toHaveLength(1);
    const done = moved(new Story({ policy: { ...defaultPolicy, critical: ["i1"] } }).ticks(cora, "i1"));
    expect(confirmAnswers(done.deployment, anna, [{ item: "i1", rev: 2 }])).toHaveLength(1);
  });

  it("is refused where the option that was chosen is gone", () => {
    const story = moved(new Story().ticks(cora, "i5"));
    const items = checklist.items.map((item) => (item.id === "i5" ? { ...item, options: [] } : item));
    const { template, policy } = story.deployment;
    const next = { template: { ...template, version: 2 }, checklist: { ...checklist, items }, policy };
    story.tell(dan, { type: "deployment.upgraded", ...next, reason: "better" });
    expect(refused(() => confirmAnswers(story.deployment, anna, [{ item: "i5", rev: 2 }]))).toContain("other options");
  });
});
