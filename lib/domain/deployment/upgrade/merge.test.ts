import { describe, expect, it } from "vitest";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import { gateOf } from "@/lib/domain/checklist/counts";
import { addItem } from "@/lib/domain/deployment/adding";
import { cora, dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { merge } from "./merge";
import { outlineOf, version } from "./versions.test-fixture";

const FIRST = version(
  { s1: ["i1: Backups", "  i2: Full", "  i3: Restore"], s2: ["i4: Freeze"], s3: ["i5: Push", "i6: Look"] },
  "s3",
);

const bodies = ({ sections }: Checklist) =>
  sections.map(({ body }) => body.map((piece) => (piece.kind === "item" ? piece.id : piece.kind)).join(" "));
const gates = (checklist: Checklist) =>
  Object.fromEntries(checklist.items.map((item) => [item.id, gateOf(checklist, item)]));

const planned = () => new Story({ checklist: FIRST });
const gone = () => planned().tell(dan, { type: "go.called" });
const adding = (story: Story, words: string, section: string, after: string | null) =>
  story.tell(dan, ...addItem(story.deployment, dan, { words, section, after, optional: false }));

describe("before go", () => {
  it("is the new version, word for word", () => {
    const next = version({ s2: ["i4: Freeze all"], s1: ["i1: Backups", "  i3: Restore"], s4: ["i7: Push"] }, "s4");
    expect(merge(planned().deployment, next)).toEqual({ ...next, stages: FIRST.stages });
  });

  it("keeps the items of this deployment alone, behind what they stood behind", () => {
    let story = adding(planned(), "Ask", "s1", null);
    story = adding(story, "Tell", "s1", "i2");
    story = adding(story, "Tell again", "s1", "a2");
    story = adding(story, "Wait", "s2", "i4");
    expect(outlineOf(story.deployment.checklist)["s1"]).toEqual([
      ...["a1: Ask", "i1: Backups", "  i2: Full", "  a2: Tell", "  a3: Tell again", "  i3: Restore"],
    ]);
    const next = version({ s0: ["i8: First"], s1: ["i9: New", "i1: Backups", "  i3: Restore", "  i2: Full"] }, null);
    const merged = merge(story.deployment, next);
    expect(outlineOf(merged)).toEqual({
      s0: ["i8: First"],
      s1: [
        "a1: Ask",
        "i9: New",
        "i1: Backups",
        "  i3: Restore",
        "  i2: Full",
        "  a2: Tell",
        "  a3: Tell again",
        "a4: Wait",
      ],
    });
    expect(bodies(merged)).toEqual(["i8", "a1 i9 i1 a4"]);
  });

  it("gives them a home where their group or section is gone, at the end of the nearest one before", () => {
    let story = adding(planned(), "Ask", "s1", "i2");
    story = adding(story, "Wait", "s2", "i4");
    const merged = merge(story.deployment, version({ s1: ["i1: Backups"], s3: ["i5: Push"] }, "s3"));
    expect(outlineOf(merged)).toEqual({ s1: ["i1: Backups", "a1: Ask", "a2: Wait"], s3: ["i5: Push"] });
    expect(gates(merged)).toMatchObject({ a1: "go", a2: "go" });
    const only = merge(story.deployment, version({ s9: ["i5: Push"] }, null));
    expect(outlineOf(only)).toEqual({ s9: ["i5: Push", "a1: Ask", "a2: Wait"] });
  });

  it("has nothing where the version has no section", () => {
    const story = adding(planned(), "Wait", "s2", "i4");
    expect(merge(story.deployment, version({}, null)).items).toEqual([]);
  });

  it("puts them in front where all of their section is new, and behind what is only read", () => {
    const story = adding(planned(), "Wait", "s2", "i4");
    const note = { words: ["Read this."], line: 4, depth: 0 };
    const next = version({ s1: [], s2: [] }, null);
    const sections = next.sections.map((section) => ({ ...section, body: [{ kind: "note" as const, note }] }));
    expect(bodies(merge(story.deployment, { ...next, sections }))).toEqual(["note", "note a1"]);
    const full = version({ s1: [], s2: ["i9: New"] }, null);
    expect(bodies(merge(story.deployment, full))).toEqual(["", "a1 i9"]);
  });
});

describe("after go", () => {
  const next = version(
    {
      s2: ["i7: Late", "i5: Push"],
      s4: ["i8: New", "i6: Look twice", "i4: Freeze more"],
      s1: ["i1: Backups", "  i2: Fully"],
    },
    "s4",
  );

  it("keeps everything before go as it was, and takes the rest from the new version", () => {
    const merged = merge(gone().deployment, next);
    expect(outlineOf(merged)).toEqual({
      s2: ["i4: Freeze", "i5: Push"],
      s4: ["i8: New", "i6: Look twice"],
      s1: ["i1: Backups", "  i2: Full", "  i3: Restore"],
    });
    expect(gates(merged)).toEqual({ i1: "go", i2: "go", i3: "go", i4: "go", i5: "close", i6: "close", i8: "close" });
    expect(merged.items.map(({ id, origin, line }) => [id, origin, line])).toEqual([
      ["i4", undefined, 7],
      ["i5", undefined, 3],
      ["i8", undefined, 5],
      ["i6", undefined, 6],
      ["i1", undefined, 9],
      ["i2", undefined, 10],
      ["i3", "kept", 10],
    ]);
  });

  it("brings the sections of what it keeps along, with what they stand in", () => {
    const nested = FIRST.sections.map((section) => (section.id === "s2" ? { ...section, parent: "s1" } : section));
    const story = new Story({ checklist: { ...FIRST, sections: nested } }).tell(dan, { type: "go.called" });
    const merged = merge(story.deployment, version({ s3: ["i5: Push"] }, "s3"));
    expect(merged.sections.map(({ id, parent }) => [id, parent])).toEqual([
      ["s1", null],
      ["s2", "s1"],
      ["s3", null],
    ]);
    expect(outlineOf(merged)).toEqual({
      s1: ["i1: Backups", "  i2: Full", "  i3: Restore"],
      s2: ["i4: Freeze"],
      s3: ["i5: Push"],
    });
  });

  it("keeps what it kept through another upgrade, and gives a line back to what returns", () => {
    const story = gone();
    const { template, policy } = story.deployment;
    const upgraded = (checklist: Checklist) =>
      story.tell(cora, { type: "deployment.upgraded", template, checklist, policy, reason: "better" });
    upgraded(merge(story.deployment, next));
    const back = version({ s1: ["i3: Restore it"], s3: ["i6: Look"], s4: ["i5: Push"] }, "s4");
    const merged = merge(story.deployment, back);
    expect(gates(merged)).toEqual({ i1: "go", i2: "go", i3: "go", i4: "go", i5: "close", i6: "close" });
    expect(merged.items.find(({ id }) => id === "i3")).toMatchObject({ words: ["Restore"], line: 2 });
    expect(merged.items.find(({ id }) => id === "i3")).not.toHaveProperty("origin");
    expect(merged.items.find(({ id }) => id === "i4")).toMatchObject({ origin: "kept" });
  });

  it("keeps the gate of what was added, wherever it stands now", () => {
    const story = adding(adding(planned(), "Ask", "s2", "i4"), "Watch", "s3", "i5").tell(dan, { type: "go.called" });
    const merged = merge(story.deployment, version({ s2: ["i5: Push"] }, null));
    expect(gates(merged)).toMatchObject({ a1: "go", a2: "close", i5: "close" });
  });

  it("gives a chosen option the line it has now", () => {
    const option = (id: string, line: number) => ({ id, words: [id], line, notes: [], code: [] });
    const set = (lines: number[]) => lines.map((line, at) => option(`o${at + 1}`, line));
    const withSet = (checklist: Checklist, lines: number[]) => ({
      ...checklist,
      items: checklist.items.map((item) =>
        item.id === "i4" ? { ...item, kind: "option-set" as const, options: set(lines) } : item,
      ),
    });
    const story = new Story({ checklist: withSet(FIRST, [11, 12]) }).tell(dan, { type: "go.called" });
    const merged = merge(story.deployment, withSet(next, [21]));
    expect(merged.items.find(({ id }) => id === "i4")?.options.map(({ line }) => line)).toEqual([21, 7]);
    const without = merge(story.deployment, version({ s3: ["i5: Push"] }, "s3"));
    expect(without.items.find(({ id }) => id === "i4")?.options.map(({ line }) => line)).toEqual([5, 5]);
  });

  it("keeps a procedure contingent", () => {
    const contingent = { ...FIRST, items: FIRST.items.map((item) => ({ ...item, contingency: "rollback" as const })) };
    const story = new Story({ checklist: contingent }).tell(dan, { type: "go.called" });
    const merged = merge(adding(story, "Phone", "s1", "i3").deployment, { ...FIRST, goLine: null });
    expect(gates(merged)).toEqual({
      i1: "close",
      i2: "close",
      i3: "close",
      i4: "close",
      i5: "close",
      i6: "close",
      a1: null,
    });
  });
});
