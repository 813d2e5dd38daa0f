import { describe, expect, it } from "vitest";
import { defaultPolicy, rehearsalPolicy } from "@/lib/domain/signoff/policy/policy";
import { readiness } from "./readiness";
import {
  anna,
  around,
  BEFORE_GO,
  bob,
  checklist,
  closing,
  cora,
  dan,
  holders,
  launching,
  ready,
  Story,
  stages,
} from "./sample.test-fixture";

const read = (story: Story, who: Record<string, string[]> = holders) =>
  readiness(story.deployment, { ...around, holders: who });
const texts = (story: Story, who?: Record<string, string[]>) => read(story, who).blockers.map(({ text }) => text);

it("says of an item that a probe opened again which probe did", () => {
  const reason = "Its probe failed: 503 seen";
  const fact = { type: "item.reopened", item: "i1", run: "r1", sha256: "e3", reason } as const;
  const story = ready().tell({ id: "http", name: "HTTP probe" }, fact);
  expect(readiness(story.deployment, around).blockers[0]).toEqual({
    ...{ kind: "item", text: "“Database created” is open again. Its probe failed: 503 seen", item: "i1" },
  });
});

describe("readiness", () => {
  it("names everything in the way, each with its place", () => {
    const story = new Story().ticks(anna, "i1").tell(anna, { type: "item.failed", item: "i3", reason: "no space" });
    story.tell(anna, { type: "item.blocked", item: "i4", reason: "waits" });
    expect(read(story)).toMatchObject({
      gate: "go",
      life: "planned",
      word: "HOLD",
      outcome: null,
      progress: { resolved: 1, required: 5 },
      empty: false,
    });
    expect(read(story).blockers).toEqual([
      { kind: "item", text: "“Full backup” is failed: “no space”", item: "i3" },
      { kind: "item", text: "“Restore tried” is blocked: “waits”", item: "i4" },
      { kind: "item", text: "“Cache” is open", item: "i5" },
      { kind: "item", text: "“Headers set” is open", item: "i6" },
      { kind: "signature", text: "DevOps Engineer has not signed", stage: "technical", role: "DevOps Engineer" },
      { kind: "signature", text: "Security Engineer has not signed", stage: "technical", role: "Security Engineer" },
      { kind: "signature", text: "Release manager has not signed", stage: "final", role: "Release manager" },
    ]);
  });

  it("is GO when nothing is", () => {
    expect(read(ready())).toMatchObject({
      word: "GO",
      blockers: [],
      warnings: [],
      progress: { resolved: 5, required: 5 },
    });
  });

  it("says how each signature stands", () => {
    const story = ready().tell(anna, { type: "signature.withdrawn", signature: 7, reason: "too early" });
    story.signs(bob, "technical", "Security Engineer", "reject", "no headers");
    expect(texts(story)).toEqual([
      "DevOps Engineer withdrew the signature (Anna Kovács): “too early”",
      "Security Engineer rejected (Bob): “no headers”",
      "Release manager has a stale signature (Dan Lind): 1 change since",
    ]);
  });

  it("says what was un-ticked without its old reason", () => {
    const story = ready().tell(cora, { type: "item.unticked", item: "i1", reason: "look again" });
    expect(texts(story)[0]).toBe("“Database created” is open");
  });

  it("asks for somebody who can act for a role, unless it has signed", () => {
    const story = new Story().ticks(cora, ...BEFORE_GO).signs(anna, "technical", "DevOps Engineer");
    expect(texts(story, { "Release manager": ["Dan"] })).toEqual([
      "Security Engineer has not signed",
      "Nobody who can act today holds the role Security Engineer",
      "Release manager has not signed",
    ]);
    expect(read(story, { "Release manager": ["Dan"] }).warnings.map(({ text }) => text)).toEqual([
      "Nobody holds Security Engineer yet. An owner grants roles under People.",
    ]);
    const only = "Only Anna Kovács holds DevOps Engineer and Security Engineer, and nobody may sign for both.";
    const again = { "Security Engineer": ["Anna Kovács"], "Release manager": ["Dan"] };
    expect(read(story, again).warnings.map(({ text }) => text)).toEqual([
      `${only} An owner grants roles under People.`,
    ]);
  });

  it("counts who has signed for a role among those who sign for it, though they hold it no more", () => {
    const policy = { ...defaultPolicy, quorum: { "DevOps Engineer": 2 } };
    const story = new Story({ policy }).ticks(cora, ...BEFORE_GO).signs(anna, "technical", "DevOps Engineer");
    const others = { "Security Engineer": ["Bob"], "Release manager": ["Dan"] };
    const people = (names: string[]) =>
      read(story, { ...others, "DevOps Engineer": names }).warnings.map(({ text }) => text);
    expect(people(["Eva"])).toEqual([]);
    expect(people([])).toEqual([
      "Only Anna Kovács holds DevOps Engineer, and 2 people have to sign for it. An owner grants roles under People.",
    ]);
  });

  it("counts probes: red and unjudged ones are in the way, a warning is listed", () => {
    const story = ready();
    for (const item of ["i1", "i3", "i4", "i5", "i6"]) {
      story.tell(dan, { type: "probe.bound", item, probe: { kind: "http", settings: {} } });
    }
    story
      .judges("i1", "pass", "200")
      .judges("i3", "warn", "slow")
      .judges("i4", "fail", "500")
      .judges("i5", "error", "timeout");
    const { probes, blockers, warnings } = read(story);
    expect(probes).toEqual({ green: 1, warn: 1, red: 1, unjudged: 2 });
    expect(blockers.filter(({ kind }) => kind === "probe")).toEqual([
      { kind: "probe", text: "The probe of “Restore tried” is red: 500", item: "i4" },
      { kind: "probe", text: "The probe of “Cache” could not judge: timeout", item: "i5" },
      { kind: "probe", text: "The probe of “Headers set” has not run yet", item: "i6" },
    ]);
    expect(warnings[0]).toEqual({ kind: "probe", text: "The probe of “Full backup” warns: slow", item: "i3" });
  });

  it("blocks on a broken duty where it is forbidden, and lists it where it is shown", () => {
    const alone = (over = {}) =>
      new Story(over)
        .ticks(anna, ...BEFORE_GO)
        .signs(anna, "technical", "DevOps Engineer")
        .signs(anna, "technical", "Security Engineer")
        .signs(anna, "final", "Release manager");
    expect(read(alone())).toMatchObject({ word: "HOLD", blockers: [{ kind: "duty" }, { kind: "duty" }], warnings: [] });
    const shown = read(alone({ policy: rehearsalPolicy }));
    expect(shown).toMatchObject({ word: "GO", warnings: [{ kind: "duty" }, { kind: "duty" }] });
  });

  it("is NO-GO while one is declared", () => {
    const story = ready().tell(dan, { type: "no-go.declared", reason: "storm" });
    expect(read(story)).toMatchObject({
      word: "NO-GO",
      blockers: [{ kind: "no-go", text: "Dan Lind declared NO-GO: “storm”" }],
    });
    expect(read(story.tell(cora, { type: "no-go.lifted", reason: "it passed" })).word).toBe("GO");
  });

  it("looks at close once go is called, with a declared procedure in it", () => {
    const story = launching({ checklist: { ...checklist, stages: [...stages, closing] } });
    story.tell(dan, { type: "procedure.declared", procedure: "rollback", reason: "errors" });
    expect(read(story)).toMatchObject({ gate: "close", life: "launching", progress: { resolved: 0, required: 3 } });
    expect(texts(story).at(-1)).toBe("Operations Manager has not signed");
  });

  it("says that there is nothing to prepare, never that it is complete", () => {
    const { progress, empty } = read(new Story({ checklist: { ...checklist, goLine: 1 } }));
    expect({ progress, empty }).toEqual({ progress: { resolved: 0, required: 0 }, empty: true });
  });

  it("gives the outcome, as last corrected, once closed", () => {
    const story = launching().tell(dan, { type: "deployment.closed", outcome: "partial", reason: "half" });
    expect(read(story)).toMatchObject({ life: "closed", outcome: "partial" });
    story.tell(dan, { type: "outcome.corrected", outcome: "rolled-back", reason: "all of it" });
    expect(read(story).outcome).toBe("rolled-back");
  });
});
