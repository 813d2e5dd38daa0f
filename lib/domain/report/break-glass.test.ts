import { describe, expect, it } from "vitest";
import { around, bob, checklist, cora, dan, ready, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { breakGlass } from "./break-glass";
import { marksOf } from "./marks-of";
import { formats } from "./registry";
import { report } from "./report";

const print = ({ deployment, entries }: Story) => {
  const proof = { head: { seq: 1, hash: "h" }, checkedAt: "2025-11-29T08:00:00.000Z", problem: null, hashes: {} };
  const generated = { at: "2025-11-29T08:00:00.000Z", by: "Dan Lind" };
  return report({ deployment, entries, proof, around, generated });
};
const md = (story: Story) => formats.md.render(print(story));

const forced = (rehearsal = false) =>
  ready({ rehearsal })
    .tell(cora, { type: "item.unticked", item: "i6", reason: "one is missing" })
    .tell(bob, {
      ...{ type: "go.forced", reason: "The shop is *down* and this mends it" },
      blockers: ["“Headers set” is open", "Release manager has a stale signature"],
      skipped: [{ stage: "final", role: "Release manager" }],
    });

describe("a launch over blockers", () => {
  it("is printed with all that was in its way, and the review", () => {
    const story = forced();
    expect(md(story)).toContain(
      [
        "**GO** (break-glass)",
        "",
        "- Decision: go called with blockers (break-glass) by Bob, 28 Nov 2025, 11:11 CET",
        "- Break-glass: Bob called go over 2 blockers, 28 Nov 2025, 11:11 CET: “The shop is \\*down\\* and this mends it”",
        "- In the way then: “Headers set” is open",
        "- In the way then: Release manager has a stale signature",
        "- Skipped: the signature of Release manager, stage Final approval",
        "- Left open at go: “Headers set”, open now",
        "- Review: owed by somebody other than Bob",
      ].join("\n"),
    );
    story.ticks(cora, "i6").tell(dan, { type: "review.closed", finding: "not-justified", comment: "It could wait" });
    expect(md(story)).toContain(
      [
        "- Left open at go: “Headers set”, done now",
        "- Review: Dan Lind found it not justified, 28 Nov 2025, 11:13 CET: “It could wait”",
      ].join("\n"),
    );
    expect(md(forced(true))).toContain("**GO** (rehearsal, break-glass)\n");
    expect(print(story).signatures[1]?.lines.map(({ validity }) => validity)).toEqual(["stale", "unsigned"]);
  });

  it("keeps its word for what an upgrade took away", () => {
    const story = forced();
    const { template, policy } = story.deployment;
    const items = checklist.items.filter(({ id }) => id !== "i6");
    const next = { template: { ...template, version: 2 }, checklist: { ...checklist, items, stages: [] }, policy };
    story.tell(dan, { type: "deployment.upgraded", ...next, reason: "better" });
    expect(breakGlass(story.deployment)).toMatchObject({
      left: [{ words: "Headers set", state: "open" }],
      skipped: [{ stage: "Final approval", role: "Release manager" }],
    });
    const { deployment } = story;
    const gone = deployment.forced && { ...deployment.forced, left: ["i99"], skipped: [{ stage: "none", role: "QA" }] };
    expect(breakGlass({ ...deployment, forced: gone })).toMatchObject({
      left: [{ words: "i99" }],
      skipped: [{ stage: "none", role: "QA" }],
    });
    expect(breakGlass(ready().deployment)).toBeNull();
  });
});

describe("another version", () => {
  const moved = () =>
    new Story({ digest: "sha256:aa" })
      .ticks(cora, "i1", "i3")
      .tell(dan, { type: "target.changed", target: "1.0.1", digest: null, reason: "A fix" })
      .tell(dan, { type: "target.changed", target: "1.0.2", digest: "sha256:cc", reason: "A better fix" })
      .tell(bob, { type: "answers.confirmed", items: ["i3"] });

  it("is printed with those before it, and what was answered for them", () => {
    const text = md(moved());
    expect(text).toContain(
      [
        "- Digest or build: sha256:cc",
        "- Released before: 1.0.0 (sha256:aa) until 28 Nov 2025, 11:04 CET, changed by Dan Lind: “A fix”",
        "- Released before: 1.0.1 until 28 Nov 2025, 11:05 CET, changed by Dan Lind: “A better fix”",
      ].join("\n"),
    );
    expect(text).toContain(
      "Database created: **open**, Dan Lind, 28 Nov 2025, 11:04 CET: done for 1.0.0 by Cora Stone, to",
    );
    expect(text).toContain(
      "Full backup: **done**, Bob, 28 Nov 2025, 11:06 CET: done for 1.0.0 by Cora Stone, confirmed for 1.0.2 (changed",
    );
    expect(formats.csv.render(print(moved()))).toContain(',"done for 1.0.0 by Cora Stone, to be confirmed for 1.0.2"');
  });

  it("is told in the document where an answer waits to be confirmed", () => {
    const { items } = marksOf(moved().deployment);
    expect(items["i1"]).toEqual({
      ...{ done: false, option: null },
      said: "done for 1.0.0 by Cora Stone, to be confirmed for 1.0.2",
    });
    expect(items["i3"]).toMatchObject({ done: true, said: "done (Bob, 28 Nov 2025, 11:06 CET)" });
  });
});
