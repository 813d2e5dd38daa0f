import { describe, expect, it } from "vitest";
import { items, offered, upgraded } from "@/lib/domain/deployment/upgrade/offered.test-fixture";
import { runState } from "@/lib/domain/deployment/view/run-state";
import { report } from "@/lib/domain/report/report";
import { stageStates } from "@/lib/domain/signoff/stages";
import { tick } from "../answering";
import { closeDeployment } from "../closing";
import { computedState } from "../computed";
import type { Deployment } from "../deployment";
import { countedLeaves } from "../leaves";
import { readiness } from "../readiness";
import {
  anna,
  around,
  BEFORE_GO,
  bob,
  checklist,
  closing,
  cora,
  dan,
  ready,
  refused,
  Story,
  stages,
} from "../sample.test-fixture";

const REASON = "The shop is down and this mends it";
const forcing = { type: "go.forced", reason: REASON, blockers: ["“Full backup” is open"], skipped: [] } as const;

/** i3 is open and i6 failed when the glass is broken. */
const broken = (over = {}) =>
  new Story(over)
    .ticks(cora, "i1", "i4", "i5")
    .tell(bob, { type: "item.failed", item: "i6", reason: "not all of them" })
    .tell(dan, { ...forcing, blockers: [...forcing.blockers], skipped: [{ stage: "final", role: "Release manager" }] });

const ids = (deployment: Deployment, gate: "go" | "close") => countedLeaves(deployment, gate).map(({ id }) => id);
const stateOf = (deployment: Deployment, id: string) =>
  deployment.checklist.items.filter((item) => item.id === id).map((item) => computedState(deployment, item))[0];

describe("go with blockers", () => {
  it("launches, and moves what was left open to the close gate", () => {
    const { deployment } = broken();
    expect(deployment).toMatchObject({ life: "launching", go: { by: { id: "dan" }, seq: 6 }, laidOut: 6 });
    expect(deployment.forced).toMatchObject({
      ...{ by: { id: "dan" }, reason: REASON, blockers: ["“Full backup” is open"], left: ["i3", "i6"], review: null },
      skipped: [{ stage: "final", role: "Release manager" }],
    });
    expect(ids(deployment, "go")).toEqual(["i1", "i4", "i5"]);
    expect(ids(deployment, "close")).toEqual(["i3", "i6", "i10", "i11"]);
    expect(readiness(deployment, around)).toMatchObject({ gate: "close", word: "HOLD", progress: { required: 4 } });
  });

  it("lets what was left open be answered, and nothing else of what was prepared", () => {
    const { deployment } = broken();
    expect(tick(deployment, cora, { item: "i3", rev: 0, option: null })).toHaveLength(1);
    expect(refused(() => tick(deployment, cora, { item: "i1", rev: 1, option: null }))).toContain("history");
  });

  it("holds “all items above done” open until all of that is resolved too", () => {
    const story = broken().ticks(dan, "i10", "i11", "i3");
    expect(stateOf(story.deployment, "i7")).toBe("open");
    expect(stateOf(story.ticks(dan, "i6").deployment, "i7")).toBe("done");
    const whole = new Story().ticks(cora, ...BEFORE_GO).tell(dan, { ...forcing, blockers: [], skipped: [] });
    expect(stateOf(whole.deployment, "i7")).toBe("done");
  });

  it("goes over a NO-GO, which stands before go", () => {
    const story = ready().tell(cora, { type: "no-go.declared", reason: "storm" });
    const { deployment } = story.tell(dan, { ...forcing, blockers: ["Cora Stone declared NO-GO"], skipped: [] });
    expect(deployment.noGo).toBeNull();
    expect(readiness(deployment, around).word).toBe("HOLD");
  });

  it("leaves a signature that was stale as it was, with what had changed", () => {
    const story = ready().tell(cora, { type: "item.unticked", item: "i6", reason: "one is missing" });
    const before = stageStates(story.deployment);
    const after = stageStates(story.tell(dan, { ...forcing, blockers: [], skipped: [] }).ticks(cora, "i6").deployment);
    expect(after.map(({ complete }) => complete)).toEqual([false, false]);
    for (const [at, stage] of after.entries())
      expect(stage.roles.map(({ standing, differences }) => [standing, differences])).toEqual(
        before[at]?.roles.map(({ standing, differences }) => [standing, differences]),
      );
  });

  it("is what the closing signatures answer for, four eyes too", () => {
    const story = broken({ checklist: { ...checklist, stages: [...stages, closing] } });
    story.ticks(dan, "i10", "i11").ticks(cora, "i3", "i6").tell(dan, { type: "launch.completed" });
    story.signs(cora, "closing", "Operations Manager");
    expect(story.deployment.signatures.at(-1)?.covered.items.map(({ id }) => id)).toEqual(["i3", "i6", "i10", "i11"]);
    const said = readiness(story.deployment, around).blockers.map(({ text }) => text);
    expect(said).toEqual([
      "2 items answered by Cora Stone are not covered by a signature of somebody else: “Full backup” and “Headers set”.",
    ]);
  });

  it("stays so through an upgrade, which brings nothing more before go", () => {
    const story = broken();
    upgraded(story, offered(items({ i1: null, i6: { words: ["All headers set"] } })));
    const { deployment } = story;
    expect(ids(deployment, "go")).toEqual(["i1", "i4", "i5"]);
    expect(ids(deployment, "close")).toEqual(["i3", "i6", "i10", "i11"]);
    expect(deployment.forced?.left).toEqual(["i3", "i6"]);
    expect(tick(deployment, cora, { item: "i3", rev: 0, option: null })).toHaveLength(1);
  });
});

describe("the review that is owed", () => {
  const warned = ({ deployment }: Story) =>
    readiness(deployment, around)
      .warnings.filter(({ kind }) => kind === "review")
      .map(({ text }) => text);

  it("is said until somebody closes it, after the end too", () => {
    const owed = ["A review of the break-glass is owed by somebody other than Dan Lind"];
    expect(warned(ready())).toEqual([]);
    const story = broken();
    expect(warned(story)).toEqual(owed);
    const ending = { outcome: "abandoned", reason: "It did not help" } as const;
    story.tell(dan, ...closeDeployment(story.deployment, dan, ending));
    expect(warned(story)).toEqual(owed);
    story.tell(cora, { type: "review.closed", finding: "justified", comment: "It was down" });
    expect(warned(story)).toEqual([]);
    expect(story.deployment.forced?.review).toMatchObject({ by: { id: "cora" }, finding: "justified" });
  });

  it("of no break-glass is nothing", () => {
    const story = ready().tell(cora, { type: "review.closed", finding: "justified", comment: "nothing" });
    expect(story.deployment.forced).toBeNull();
  });
});

it("shows who may do what about it", () => {
  const authority = { id: "anna", name: "Anna Kovács" };
  const acts = (story: Story, viewer: typeof dan | null) => {
    const { breakGlass, review } = runState(story.deployment, { viewer, around: { ...around, authority } }).acts;
    return [breakGlass, review];
  };
  expect([anna, cora, null].map((viewer) => acts(new Story(), viewer)[0])).toEqual([true, false, false]);
  expect(acts(ready(), anna)).toEqual([false, false]);
  expect([dan, cora, anna, null].map((viewer) => acts(broken(), viewer)[1])).toEqual([false, true, false, false]);
  const reviewed = broken().tell(cora, { type: "review.closed", finding: "justified", comment: "It was down" });
  expect(acts(reviewed, cora)).toEqual([false, false]);
});

it("stands on the report with the review", () => {
  const story = broken();
  const proof = { head: { seq: 6, hash: "h" }, checkedAt: "2025-11-29T08:00:00.000Z", problem: null, hashes: {} };
  const generated = { at: proof.checkedAt, by: "Dan Lind" };
  const { breakGlass, stamp, decided } = report({ ...story, deployment: story.deployment, proof, around, generated });
  expect([stamp, decided?.what, decided?.reason]).toEqual(["GO", "go called with blockers (break-glass)", REASON]);
  expect(breakGlass).toMatchObject({
    by: "Dan Lind",
    reason: REASON,
    blockers: ["“Full backup” is open"],
    skipped: [{ stage: "Final approval", role: "Release manager" }],
    left: [
      { words: "Full backup", state: "open" },
      { words: "Headers set", state: "failed" },
    ],
    review: null,
  });
});
