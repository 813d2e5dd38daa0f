import { describe, expect, it } from "vitest";
import { addItem } from "../adding";
import {
  anna,
  around,
  BEFORE_GO,
  bob,
  checklist,
  cora,
  dan,
  launching,
  person,
  ready,
  Story,
} from "../sample.test-fixture";
import { runSheet } from "./run-sheet";
import { runView } from "./run-view";

const view = (story: Story, viewer: typeof anna | null = anna) => runView(story.deployment, { viewer, around });

describe("a checklist that changed", () => {
  it("is told by its entry, with who added what, and a newer version", () => {
    const story = new Story();
    const asked = { words: "Ask the hoster", section: "s2", after: null, optional: false };
    story.tell(dan, ...addItem(story.deployment, dan, asked)).ticks(cora, "i1");
    const { head, sheet, state } = runView(story.deployment, { viewer: anna, around, newer: 2 });
    expect([head.laidOut, state.laidOut, state.seq, state.newer]).toEqual([2, 2, 3, 2]);
    expect(state.added).toEqual({
      a1: { by: { id: "dan", name: "Dan Lind", initials: "DL" }, at: "2025-11-28T10:02:00.000Z" },
    });
    expect(sheet.parts[0]?.counted[0]).toBe("a1");
    expect(view(new Story()).state.newer).toBeNull();
  });
});

describe("the sheet", () => {
  it("lays out parts, sections and rows in document order", () => {
    const { head, sheet } = view(new Story());
    expect(head).toMatchObject({ id: "d1", system: { name: "Shop" }, target: "1.0.0", rehearsal: false });
    expect(sheet.title).toBe("Shop to production");
    expect(sheet.parts.map(({ title, group, counted, roles }) => [title, group, counted, roles])).toEqual([
      ["Prepare", "before", ["i1", "i3", "i4", "i5"], []],
      ["Security", "before", ["i6"], ["Security Engineer"]],
      ["Launch", "after", ["i10", "i11"], []],
      ["Rollback", "if-declared", ["i12"], []],
    ]);
    const pieces = sheet.parts[0]?.sections[1]?.pieces ?? [];
    expect(pieces.map((piece) => (piece.kind === "item" ? [piece.item.id, piece.depth] : piece.kind))).toEqual([
      "note",
      ["i1", 0],
      ["i2", 0],
      ["i3", 1],
      ["i4", 1],
      ["i5", 0],
    ]);
  });

  it("is the same object for the same checklist", () => {
    expect(runSheet(checklist)).toBe(runSheet(checklist));
  });

  it("passes over what a body names and nobody knows", () => {
    const sections = checklist.sections.map((section) => ({
      ...section,
      body: [{ kind: "item" as const, id: "i99" }],
    }));
    const rows = runSheet({ ...checklist, sections }).parts.flatMap((part) =>
      part.sections.flatMap(({ pieces }) => pieces),
    );
    expect(rows).toEqual([]);
  });
});

describe("the state", () => {
  it("holds answers, probes and progress by id", () => {
    const story = new Story()
      .ticks(anna, "i1", "i5")
      .tell(cora, { type: "item.excluded", item: "i3", reason: "unused" });
    story.tell(dan, { type: "probe.bound", item: "i1", probe: { kind: "http", settings: { path: "/" } } });
    story.tell(anna, { type: "detail.filled", field: "f1", value: "Anna" });
    const { state } = view(story);
    expect(state.answers).toEqual({
      i1: {
        ...{ state: "done", by: { id: "anna", name: "Anna Kovács", initials: "AK" }, at: "2025-11-28T10:02:00.000Z" },
        ...{ reason: null, option: null, rev: 1, changed: false },
      },
      i5: expect.objectContaining({ state: "done", option: "o1" }),
      i3: expect.objectContaining({ state: "not-applicable", reason: "unused" }),
    });
    expect(state.probes).toEqual({
      i1: {
        kind: "http",
        settings: { path: "/" },
        binding: 5,
        automatic: false,
        windows: [],
        standing: "unjudged",
        last: null,
      },
    });
    expect(state.parts["s2"]).toEqual({
      ...{ resolved: 2, required: 3, waived: 0, open: 1, done: 2, failed: 0, blocked: 0 },
      "not-applicable": 1,
    });
    expect(state.computed).toEqual({ i7: "open", i8: "open" });
    expect(state.details).toEqual({ f1: "Anna" });
    expect(state.seq).toBe(6);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it("says what cannot be answered and why, in as few words as there are reasons", () => {
    expect(view(new Story()).state.locks).toEqual([
      { why: "This belongs to the rollback. Declare the rollback first.", items: ["i12"] },
    ]);
    expect(view(launching()).state.locks[0]).toEqual({
      why: "Go was called; what was prepared before it is history now.",
      items: ["i1", "i3", "i4", "i5", "i6", "i9"],
    });
  });

  it("shows each role with its holders, its signatures, and what is in the viewer's way", () => {
    const story = new Story().ticks(cora, ...BEFORE_GO).signs(anna, "technical", "DevOps Engineer");
    story.signs(anna, "technical", "DevOps Engineer", "reject", "wait");
    const [technical, final] = view(story).state.stages;
    expect(technical?.roles[0]).toMatchObject({
      ...{ role: "DevOps Engineer", standing: "rejected", mine: true, holders: ["Anna Kovács"] },
      signature: { decision: "reject", comment: "wait", by: { initials: "AK" }, covers: 5 },
      earlier: [{ decision: "approve" }],
      objections: { approve: [], reject: [] },
    });
    expect(technical?.roles[1]).toMatchObject({ standing: "missing", mine: false, objections: null, signature: null });
    expect(final?.complete).toBe(false);
    const strange = runView(story.deployment, { viewer: null, around: { ...around, holders: {} } }).state.stages[0]
      ?.roles[0];
    expect(strange).toMatchObject({ mine: false, holders: [], objections: null });
  });

  it("waits for the viewer where a role of theirs has not decided, while the gate is ahead", () => {
    expect(view(new Story().ticks(cora, ...BEFORE_GO), dan).state.waiting).toEqual([
      {
        ...{ stage: "final", stageName: "Final approval", role: "Release manager", standing: "missing" },
        objections: [
          "It is not the turn of Release manager yet: stage Technical is not complete, it waits for DevOps Engineer and Security Engineer.",
        ],
      },
    ]);
    expect(view(ready(), dan).state.waiting).toEqual([]);
    expect(view(launching(), bob).state.waiting).toEqual([]);
    expect(view(new Story(), null).state.waiting).toEqual([]);
  });
});

describe("what the viewer may do", () => {
  const acts = (story: Story, viewer: typeof anna | null) => view(story, viewer).state.acts;
  const names = (story: Story, viewer: typeof anna | null) =>
    Object.entries(acts(story, viewer))
      .flatMap(([name, can]) => (can === true ? [name] : []))
      .sort();

  it("follows the account role and the life", () => {
    const member = ["addEvidence", "answer", "confirm", "enterPaper", "fillDetails", "runProbes"];
    const manager = [...member, "addItems", "bindProbes", "setVariables", "upgrade", "withdrawEvidence"];
    expect(names(ready(), null)).toEqual([]);
    expect(names(ready(), person("x", "viewer"))).toEqual([]);
    expect(names(ready(), anna)).toEqual(member);
    expect(names(ready(), dan)).toEqual([...manager, "callGo", "changeTarget", "declareNoGo", "moveT0"].sort());
    expect(names(new Story(), dan)).not.toContain("callGo");
    const vetoed = ready().tell(dan, { type: "no-go.declared", reason: "storm" });
    expect(names(vetoed, person("x", "member", "Release manager"))).toEqual([...member, "liftNoGo"].sort());
    expect(names(launching(), dan)).toEqual([...manager, "followUp", "completeLaunch"].sort());
    expect(acts(ready(), dan)).toMatchObject({ close: ["abandoned"], correct: [], declare: [] });
    expect(acts(launching(), dan)).toMatchObject({
      close: ["partial", "rolled-back", "abandoned"],
      declare: ["rollback", "incident"],
    });
    const declared = launching().tell(dan, { type: "procedure.declared", procedure: "rollback", reason: "errors" });
    expect(acts(declared, dan).declare).toEqual(["incident"]);
    const closed = launching().tell(dan, { type: "deployment.closed", outcome: "partial", reason: "half" });
    expect(names(closed, dan)).toEqual(["followUp"]);
    expect(acts(closed, dan)).toMatchObject({ close: [], correct: ["rolled-back", "abandoned"], declare: [] });
    expect(acts(closed, anna)).toMatchObject({ close: [], correct: [] });
  });
});
