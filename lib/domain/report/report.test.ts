import { describe, expect, it } from "vitest";
import {
  anna,
  around,
  BEFORE_GO,
  checklist,
  closing,
  cora,
  dan,
  launching,
  ready,
  Story,
  stages,
} from "@/lib/domain/deployment/sample.test-fixture";
import { rehearsalPolicy } from "@/lib/domain/signoff/policy/policy";
import { report } from "./report";

const generated = { at: "2025-11-29T08:00:00.000Z", by: "Dan Lind" };
const print = ({ deployment, entries }: Story) => {
  const hashes = Object.fromEntries(entries.map(({ seq }) => [seq, `hash${seq}`]));
  const proof = { head: { seq: entries.length, hash: "head" }, checkedAt: generated.at, problem: null, hashes };
  return report({ deployment, entries, proof, around, generated });
};

describe("the cover", () => {
  it("says what was released where, from which document, and where it stands", () => {
    expect(print(ready())).toMatchObject({
      ...{ reference: "d1", title: "Shop to production", system: "Shop", target: "1.0.0", environment: "production" },
      ...{
        zone: "Europe/Prague",
        rehearsal: false,
        life: "planned",
        stamp: "GO",
        decided: null,
        generated,
        changed: 0,
      },
      source: { template: "Shop to production", version: 1, fileName: "SHOP.md", document: "d".repeat(64), lines: 30 },
      counts: [
        { gate: "go", required: 5, done: 5, open: 0, failed: 0, blocked: 0, "not-applicable": 0 },
        { gate: "close", required: 2, done: 0, open: 2 },
      ],
      readiness: { word: "GO" },
    });
  });

  it("carries the word of each point of its life, and who decided", () => {
    const cover = (story: Story) => {
      const { stamp, decided } = print(story);
      return [stamp, decided?.what, decided?.by, decided?.reason];
    };
    expect(cover(new Story())).toEqual(["HOLD", undefined, undefined, undefined]);
    const vetoed = ready().tell(dan, { type: "no-go.declared", reason: "storm" });
    expect(cover(vetoed)).toEqual(["NO-GO", "NO-GO declared", "Dan Lind", "storm"]);
    expect(cover(launching())).toEqual(["GO", "go called", "Dan Lind", null]);
    const closed = launching().tell(dan, { type: "deployment.closed", outcome: "rolled-back", reason: "errors" });
    expect(cover(closed)).toEqual(["rolled back", "closed as rolled back", "Dan Lind", "errors"]);
    closed.tell(cora, { type: "outcome.corrected", outcome: "partial", reason: "half stayed" });
    expect(cover(closed)).toEqual(["partial", "corrected to partial", "Cora Stone", "half stayed"]);
  });
});

describe("the checklist", () => {
  it("prints every item with state, who, when, how and why", () => {
    const story = new Story()
      .ticks(anna, "i1", "i5")
      .tell(cora, { type: "item.excluded", item: "i1", reason: "unused" });
    story
      .tell(dan, { type: "probe.bound", item: "i1", probe: { kind: "http", settings: {} } })
      .judges("i1", "fail", "500");
    story.tell(dan, { type: "probe.bound", item: "i6", probe: { kind: "http", settings: {} } });
    const { parts, changed, probes } = print(story);
    expect(changed).toBe(1);
    expect(parts.map(({ title, group, items }) => [title, group, items.length])).toEqual([
      ["Prepare", "before", 5],
      ["Security", "before", 4],
      ["Launch", "after", 2],
      ["Rollback", "if-declared", 1],
    ]);
    expect(parts[0]?.items[0]).toEqual({
      ...{ id: "i1", line: 4, depth: 0, words: ["Database created"], counted: true, state: "not-applicable" },
      ...{ by: { kind: "person", id: "cora", name: "Cora Stone" }, at: "2025-11-28T10:04:00.000Z", reason: "unused" },
      ...{ option: null, changed: true, how: "by hand; http, fail" },
      ...{ who: "Cora Stone", earlier: null, evidence: [], waiver: null },
    });
    const rows = parts.flatMap(({ items }) => items.map(({ id, state, how, option }) => [id, state, how, option]));
    expect(rows.slice(1, 8)).toEqual([
      ["i2", null, "", null],
      ["i3", "open", "", null],
      ["i4", "open", "", null],
      ["i5", "done", "by hand", "Managed"],
      ["i6", "open", "http, not run", null],
      ["i7", "open", "computed", null],
      ["i8", "open", "computed", null],
    ]);
    expect(probes).toMatchObject([
      { line: 4, words: "Database created", kind: "http", last: { verdict: { summary: "500" } } },
      { line: 11, kind: "http", last: null },
    ]);
  });
});

describe("the rest", () => {
  it("states the rules in force and every exception once", () => {
    const checklistWithClose = { ...checklist, stages: [...stages, closing] };
    const story = new Story({ policy: rehearsalPolicy, checklist: checklistWithClose }).ticks(anna, ...BEFORE_GO);
    story.signs(anna, "technical", "DevOps Engineer").signs(anna, "technical", "Security Engineer");
    story.signs(anna, "final", "Release manager").tell(dan, { type: "go.called" }).ticks(dan, "i10", "i11");
    story.signs(dan, "closing", "Operations Manager");
    expect(print(story).duties.map(({ rule, mode, breaches }) => [rule, mode, breaches])).toEqual([
      [
        ...["four-eyes", "show"],
        [
          "5 items answered by Anna Kovács are not covered by a signature of somebody else: “Database created”, “Full backup”, “Restore tried” and 2 more.",
          "2 items answered by Dan Lind are not covered by a signature of somebody else: “Deploy” and “Smoke tests”.",
        ],
      ],
      [
        ...["one-person-one-role", "show"],
        ["Anna Kovács signed for 3 roles: DevOps Engineer, Security Engineer and Release manager."],
      ],
    ]);
  });

  it("prints the life with its moves and procedures, and the details", () => {
    const t0 = "2025-11-29T21:00:00.000Z";
    const story = ready().tell(dan, { type: "t0.moved", t0, reason: "storm" }, { type: "go.called" });
    story.tell(dan, { type: "procedure.declared", procedure: "rollback", reason: "errors" });
    story.tell(anna, { type: "detail.filled", field: "f1", value: "Anna" });
    const { events, details } = print(story);
    expect(events).toMatchObject({
      ...{ first: "2025-11-28T21:00:00.000Z", planned: t0, live: null, closed: null, corrections: [] },
      opened: { by: { name: "Cora Stone" } },
      moves: [{ reason: "storm" }],
      go: { by: { name: "Dan Lind" } },
      procedures: [{ procedure: "rollback", reason: "errors" }],
    });
    expect(print(new Story()).events.first).toBe("2025-11-28T21:00:00.000Z");
    expect(details.map(({ label, value, by }) => [label, value, by?.name])).toEqual([
      ["Deployed by", "Anna", "Anna Kovács"],
      ["Status", "", undefined],
      ["Version", "v1", undefined],
    ]);
  });

  it("prints the beginning and the end of the record", () => {
    const story = new Story();
    for (let round = 0; round < 50; round += 1) story.ticks(anna, "i1");
    const { record } = print(story);
    expect(record).toMatchObject({ total: 51, head: { seq: 51, hash: "head" }, problem: null });
    expect(record.lines.map(({ seq }) => seq)).toEqual([1, ...Array.from({ length: 40 }, (_, at) => at + 12)]);
    expect(record.lines[0]).toMatchObject({
      by: "Cora Stone",
      what: "created the deployment of Shop 1.0.0 to production",
      hash: "hash1",
    });
    expect(print(ready()).record.lines).toHaveLength(9);
  });

  it("prints a password of the document or of a person nowhere", () => {
    const secret = "redis://:hunter2@cache:6379";
    const items = checklist.items.map((item) => (item.id === "i1" ? { ...item, words: [`Ping ${secret}`] } : item));
    const story = new Story({ checklist: { ...checklist, items } }).ticks(anna, "i3");
    story.tell(cora, { type: "item.failed", item: "i1", reason: `${secret} does not answer` });
    const { readiness, parts } = print(story);
    expect([readiness.blockers[0]?.text, parts[0]?.items[0]?.reason]).toEqual([
      "“Ping redis://:•••@cache:6379” is failed: “redis://:•••@cache:6379 does not answer”",
      "redis://:•••@cache:6379 does not answer",
    ]);
    expect(JSON.stringify(print(story))).not.toContain("hunter2");
  });

  it("leaves a hash it was not given blank", () => {
    const { deployment, entries } = new Story();
    const proof = {
      head: { seq: 1, hash: "head" },
      checkedAt: generated.at,
      problem: "entry 1 does not match",
      hashes: {},
    };
    expect(report({ deployment, entries, proof, around, generated }).record).toMatchObject({
      problem: "entry 1 does not match",
      lines: [{ hash: "" }],
    });
  });
});
