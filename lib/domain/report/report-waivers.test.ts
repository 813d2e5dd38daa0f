import { describe, expect, it } from "vitest";
import { addItem } from "@/lib/domain/deployment/adding";
import { asOf } from "@/lib/domain/deployment/as-of";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { anna, around, bob, dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { asks, critical, grants } from "@/lib/domain/waiver/asked.test-fixture";
import { formats } from "./registry";
import { report } from "./report";

const at = "2025-11-29T08:00:00.000Z";
const print = (story: Story, deployment: Deployment = story.deployment) => {
  const proof = { head: { seq: 1, hash: "ab12" }, checkedAt: at, problem: null, signed: null, hashes: {} };
  return report({ deployment, entries: story.entries, proof, around, generated: { at, by: "Dan" } });
};

describe("the waivers of a report", () => {
  it("are every one that was asked for, with what became of it", () => {
    const story = new Story();
    const place = asks(story, { expires: "2025-11-28T12:00:00.000Z" });
    story.tell(dan, { type: "waiver.granted", waiver: place, comment: "only tonight" });
    const over = print(story, asOf(story.deployment, "2025-11-28T12:00:00.000Z"));
    expect(over.waivers).toEqual([
      {
        ...{ seq: 2, line: 7, words: "Restore tried", accepts: "as-it-is", standing: "expired" },
        ...{ expires: "2025-11-28T12:00:00.000Z", overtaken: null },
        events: [
          { what: "asked", by: "Anna Kovács", at: "2025-11-28T10:02:00.000Z", said: "No spare host" },
          { what: "granted", by: "Dan Lind", at: "2025-11-28T10:03:00.000Z", said: "only tonight" },
          { what: "expired", by: null, at: "2025-11-28T12:00:00.000Z", said: null },
        ],
      },
    ]);
    story.tell(anna, { type: "waiver.withdrawn", waiver: place, reason: "a host was found" });
    story.tell(dan, { type: "waiver.refused", waiver: asks(story), reason: "try it" });
    expect(print(story).waivers.map(({ standing, events }) => [standing, events.at(-1)?.what])).toEqual([
      ["withdrawn", "withdrawn"],
      ["refused", "refused"],
    ]);
  });

  it("name an item that is asked no more, and one that stands in no line", () => {
    const story = new Story();
    story.tell(
      dan,
      ...addItem(story.deployment, dan, { words: "Call them", section: "s2", after: null, optional: false }),
    );
    const added = story.deployment.checklist.items.find(({ origin }) => origin === "added")?.id ?? "";
    asks(story);
    asks(story, { item: added });
    const { template, checklist, policy } = story.deployment;
    const less = { ...checklist, items: checklist.items.filter(({ id }) => id !== "i4") };
    story.tell(dan, { type: "deployment.upgraded", template, checklist: less, policy, reason: "better" });
    expect(print(story).waivers.map(({ line, words, standing }) => [line, words, standing])).toEqual([
      [7, "Restore tried", "overtaken"],
      [null, "Call them", "asked"],
    ]);
    const unknown = new Story();
    asks(unknown, { item: "i99" });
    expect(print(unknown).waivers[0]).toMatchObject({ line: null, words: "i99" });
  });
});

it("say of a waiver that lapsed for which version it was granted", () => {
  const story = new Story();
  grants(story, asks(story), dan).tell(dan, {
    type: "target.changed",
    target: "2.0.0",
    digest: null,
    reason: "A fix.",
  });
  expect(formats.md.render(print(story))).toContain("granted for 1.0.0; the version changed since");
});

describe("the formats", () => {
  const granted = () => {
    const story = new Story();
    grants(story, asks(story, { reason: "no *host*", expires: "2025-11-28T12:00:00.000Z" }), dan);
    return story;
  };

  it("md prints what is waived at its item, in the counts and in a section of its own", () => {
    const md = formats.md.render(print(granted()));
    expect(md).toContain(
      "- Restore tried: **open**; waived, asked by Anna Kovács, granted by Dan Lind, until 28 Nov 2025, 13:00 CET: no \\*host\\*\n",
    );
    expect(md).toContain("0 blocked, 1 of them waived, 0 not applicable");
    expect(md).toContain(
      [
        "## Waivers",
        "",
        "- Restore tried, to be accepted as it is until 28 Nov 2025, 13:00 CET: **granted**",
        "  - asked by Anna Kovács, 28 Nov 2025, 11:02 CET: no \\*host\\*",
        "  - granted by Dan Lind, 28 Nov 2025, 11:03 CET",
      ].join("\n"),
    );
    const over = granted();
    expect(formats.md.render(print(over, asOf(over.deployment, "2025-11-28T12:00:00.000Z")))).toContain(
      "  - expired, 28 Nov 2025, 13:00 CET\n",
    );
    expect(formats.md.render(print(new Story()))).not.toContain("Waivers");
  });

  it("md prints that a second person agreed to what is not applicable", () => {
    const story = critical();
    grants(story, asks(story, { item: "i6", accepts: "not-applicable", reason: "none here" }), bob);
    const md = formats.md.render(print(story));
    expect(md).toContain("none here; agreed, asked by Anna Kovács, granted by Bob: none here\n");
    expect(md).toContain("- Headers set, to be not applicable, though critical: **granted**");
  });

  it("csv has it in a column", () => {
    const row = formats.csv.render(print(granted())).split("\r\n")[4];
    expect(row).toContain('"no *host* (asked by Anna Kovács, granted by Dan Lind, until 28 Nov 2025, 12:00 UTC)"');
  });
});
