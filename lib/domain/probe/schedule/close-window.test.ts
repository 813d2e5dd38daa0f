import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonical } from "@/lib/domain/canonical";
import { cora, dan, launching, ready, Story } from "@/lib/domain/deployment/sample.test-fixture";
import type { ProbeFact } from "../fact";
import type { Outcome } from "../verdict";
import { closeWindow } from "./close-window";
import { inMaintenance } from "./in-maintenance";
import { seedOf } from "./seed-of";
import { slotsWithin } from "./slots";
import type { WindowId } from "./window";

const windows: WindowId[] = ["before-go", "first-2h", "recovery"];
const settings = { url: "/health", maxLatencyMs: 200 };
const bind: ProbeFact = { type: "probe.bound", item: "i10", probe: { kind: "http", settings }, windows };

// Go is the tenth entry, 10:10; the probe is bound as the eleventh.
const GO = Date.parse("2025-11-28T10:10:00.000Z");
const END = GO + 7_200_000;
const story = () => launching().tell(dan, bind);
const first = { item: "i10", binding: 11, window: "first-2h" as const };

const iso = (at: number) => new Date(at).toISOString();
const slots = (window: WindowId, from: number, until: number) =>
  slotsWithin({ window, from, until, seed: seedOf("d1", "i10", 11), failing: false }, from, until);
const runs = (outcome: Outcome = "pass", at = slots("first-2h", GO, END)) =>
  at.map((slot, n) => ({ run: `r${n}`, at: iso(slot), outcome, sha256: "e3b0", totalMs: 40 }));

const watched = (more: object = {}) => ({ runs: runs(), maintenance: [], since: GO + 60_000, now: END, ...more });

describe("a window that came to its end", () => {
  it("is closed with what its runs said, hashed, and once", () => {
    const told = story();
    const facts = closeWindow(told.deployment, first, watched());
    expect(facts).toMatchObject([
      {
        ...{ type: "window.closed", ...first, from: iso(GO), until: iso(END), aborted: false },
        ...{ verdict: { outcome: "pass", summary: "36 of 36 runs found all well" }, tally: { runs: 36, passed: 36 } },
      },
    ]);
    const text = canonical(runs().map((run) => ({ ...run, inMaintenance: false })));
    expect(facts[0]).toMatchObject({ sha256: createHash("sha256").update(text).digest("hex") });
    told.tell(dan, ...facts);
    expect(closeWindow(told.deployment, first, watched())).toEqual([]);
  });

  it("is not closed before, for a probe bound anew, taken away or bound after it, or without that window", () => {
    expect(closeWindow(story().deployment, first, watched({ now: END - 1 }))).toEqual([]);
    expect(closeWindow(story().deployment, { ...first, binding: 3 }, watched())).toEqual([]);
    expect(closeWindow(story().deployment, first, watched({ since: END }))).toEqual([]);
    expect(closeWindow(launching().deployment, first, watched())).toEqual([]);
    const only = launching().tell(dan, { ...bind, windows: ["recovery"] });
    expect(closeWindow(only.deployment, first, watched())).toEqual([]);
    expect(closeWindow(new Story().tell(cora, bind).deployment, first, watched())).toEqual([]);
  });

  it("is closed again where the launch was through only later", () => {
    const told = story();
    told.tell(dan, ...closeWindow(told.deployment, first, watched()));
    told.tell(dan, { type: "launch.completed" });
    const live = Date.parse(told.deployment.live?.at ?? "");
    const [again] = closeWindow(told.deployment, first, watched({ now: live + 7_200_000 }));
    expect(again).toMatchObject({ from: iso(live), until: iso(live + 7_200_000) });
    // What ran before the launch was through is not of the window any more.
    expect(again).toMatchObject({ tally: { runs: runs().filter(({ at }) => Date.parse(at) >= live).length } });
  });

  it("is broken off by a rollback, and the recovery is a window of its own", () => {
    const told = story().tell(dan, { type: "procedure.declared", procedure: "rollback", reason: "it is down" });
    const declared = GO + 120_000;
    expect(closeWindow(told.deployment, first, watched({ now: declared }))).toMatchObject([
      {
        ...{ aborted: true, until: iso(declared), tally: { runs: 2 } },
        verdict: {
          outcome: "error",
          reason: "cancelled",
          summary: "A rollback or incident was declared after 2 runs.",
        },
      },
    ]);
    const one = watched({ now: declared, runs: runs().slice(0, 1) });
    expect(closeWindow(told.deployment, first, one)).toMatchObject([
      { verdict: { summary: "A rollback or incident was declared after 1 run." } },
    ]);
    const recovery = { ...first, window: "recovery" as const };
    const recovered = runs("pass", slots("recovery", declared, declared + 7_200_000));
    const end = { now: declared + 7_200_000, runs: recovered };
    expect(closeWindow(told.deployment, recovery, watched(end))).toMatchObject([
      { window: "recovery", aborted: false, verdict: { outcome: "pass", summary: "24 of 24 runs found all well" } },
    ]);
  });

  it("does not count what ran or would have run in maintenance", () => {
    const by = { kind: "person" as const, id: "dan", name: "Dan Lind" };
    const stretch = {
      id: "m1",
      from: iso(GO),
      until: iso(END),
      reason: "move of the racks",
      by,
      at: iso(GO),
      lifted: null,
    };
    expect(closeWindow(story().deployment, first, watched({ maintenance: [stretch] }))).toMatchObject([
      { tally: { runs: 36, passed: 0, inMaintenance: 36 }, verdict: { outcome: "error", reason: "no_data" } },
    ]);
    const lifted = { ...stretch, lifted: { by, at: iso(GO + 3_600_000), reason: "done" } };
    const half = runs().filter(({ at }) => Date.parse(at) >= GO + 3_600_000);
    expect(closeWindow(story().deployment, first, watched({ maintenance: [lifted], runs: half }))).toMatchObject([
      { verdict: { outcome: "pass", summary: `${half.length} of ${half.length} runs found all well` } },
    ]);
    expect(inMaintenance(iso(END), [stretch])).toBe(false);
  });

  it("takes the limit of the total time from the settings, and fails while its item is re-opened", () => {
    const slow = runs().map((run) => ({ ...run, totalMs: 300 }));
    expect(closeWindow(story().deployment, first, watched({ runs: slow }))).toMatchObject([
      { verdict: { outcome: "fail" } },
    ]);
    const free = launching().tell(dan, { ...bind, probe: { kind: "http", settings: { url: "/health" } } });
    expect(closeWindow(free.deployment, first, watched({ runs: slow }))).toMatchObject([
      { verdict: { outcome: "pass" } },
    ]);
    const reopened = story()
      .ticks(cora, "i10")
      .tell(dan, { type: "item.reopened", item: "i10", run: "r7", sha256: "e3b0", reason: "503 seen" });
    expect(closeWindow(reopened.deployment, first, watched())).toMatchObject([{ verdict: { outcome: "fail" } }]);
  });

  it("goes on after go for what was prepared before it, where its probe names that window", () => {
    const told = ready().tell(dan, { ...bind, item: "i1" }, { type: "go.called" });
    const go = Date.parse(told.deployment.go?.at ?? "");
    const of = { ...first, item: "i1", binding: 10 };
    const end = { since: 0, now: go + 7_200_000, runs: [] };
    expect(closeWindow(told.deployment, of, watched(end))).toMatchObject([
      { item: "i1", verdict: { outcome: "error", summary: "It was not watched: there was no run." } },
    ]);
    expect(closeWindow(told.deployment, { ...of, window: "before-go" }, watched(end))).toHaveLength(1);
  });
});
