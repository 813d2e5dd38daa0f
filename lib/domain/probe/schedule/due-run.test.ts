import { describe, expect, it } from "vitest";
import { dueRun } from "./due-run";
import type { Span } from "./spans-of";

const LIVE = Date.parse("2025-11-28T21:00:00.000Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const first: Span = { window: "first-2h", from: LIVE, until: LIVE + 2 * HOUR, cut: false };
const after = (iso: string) => (Date.parse(iso) - LIVE) / 1000;

/** Walks a clock in steps of 5 s and answers when, in s after the launch, a run was queued for. */
function walked(span: Span, from: number, until: number, more: { seed?: number; failing?: boolean } = {}) {
  const { seed = 0, failing = false } = more;
  const slots: number[] = [];
  let last: number | null = null;
  for (let now = LIVE + from; now <= LIVE + until; now += 5000) {
    const due = dueRun(span, { seed, failing, last }, now);
    if (!due) continue;
    last = Date.parse(due.slot);
    slots.push(after(due.slot));
  }
  return slots;
}

describe("what is due", () => {
  it("is each minute for a quarter of an hour, then each five minutes, and nothing outside its window", () => {
    const slots = walked(first, -HOUR, 3 * HOUR, { seed: 7000 });
    expect(slots.slice(0, 3)).toEqual([7, 67, 127]);
    expect(slots.slice(14, 17)).toEqual([847, 907, 1207]);
    expect(slots).toHaveLength(15 + 21);
    expect(slots.at(-1)).toBe(6907);
  });

  it("is never twice for one moment, whoever asks", () => {
    const due = dueRun(first, { seed: 7000, failing: false, last: null }, LIVE + 8000);
    expect(due).toEqual({ window: "first-2h", slot: "2025-11-28T21:00:07.000Z", runAt: "2025-11-28T21:00:07.000Z" });
    expect(dueRun(first, { seed: 7000, failing: false, last: LIVE + 7000 }, LIVE + 12_000)).toBeNull();
    expect(dueRun(first, { seed: 7000, failing: false, last: null }, LIVE + 6000)).toBeNull();
  });

  it("comes six times as fast while the probe fails, and not under half a minute", () => {
    expect(walked(first, 0, 4 * MINUTE, { failing: true })).toEqual([0, 30, 60, 90, 120, 150, 180, 210, 240]);
    const day: Span = { window: "first-day", from: LIVE, until: LIVE + 22 * HOUR, cut: false };
    expect(walked(day, 0, HOUR)).toEqual([0, 900, 1800, 2700, 3600]);
    expect(walked(day, 0, 10 * MINUTE, { failing: true })).toEqual([0, 150, 300, 450, 600]);
  });

  it("does not come twice in a moment where its pace changes", () => {
    const day: Span = { window: "first-day", from: LIVE, until: LIVE + 22 * HOUR, cut: false };
    // The moments of the faster pace are 100, 250 … s after the launch.
    const failing = { seed: 100_000, failing: true };
    expect(dueRun(day, { ...failing, last: LIVE + 90_000 }, LIVE + 101_000)).toBeNull();
    expect(dueRun(day, { ...failing, last: LIVE + 85_000 }, LIVE + 101_000)?.slot).toBe("2025-11-28T21:01:40.000Z");
  });

  it("is one run after a pause, however long, spread over a minute", () => {
    const now = LIVE + HOUR + 7 * MINUTE;
    const last = LIVE + 5 * MINUTE;
    const due = dueRun(first, { seed: 42_000, failing: false, last }, now);
    expect(due?.slot).toBe("2025-11-28T22:05:42.000Z");
    expect(due?.runAt).toBe("2025-11-28T22:07:42.000Z");
    expect(dueRun(first, { seed: 42_000, failing: false, last: Date.parse(due?.slot ?? "") }, now + 5000)).toBeNull();
    const seeds = Array.from({ length: 60 }, (_, n) => n * 1000);
    const runs = seeds.map((seed) => dueRun(first, { seed, failing: false, last }, now)?.runAt);
    expect(new Set(runs).size).toBeGreaterThan(50);
  });

  it("is one run at once where a probe is bound in the middle of a window", () => {
    const month: Span = { window: "first-month", from: LIVE, until: LIVE + 21 * 24 * HOUR, cut: false };
    const now = LIVE + 80 * HOUR;
    const due = dueRun(month, { seed: 5 * HOUR, failing: false, last: null }, now);
    expect(due?.slot).toBe("2025-12-02T02:00:00.000Z");
    expect(Date.parse(due?.runAt ?? "") - now).toBeLessThan(MINUTE);
  });

  it("goes on before go for as long as go is not called", () => {
    const late: Span = { window: "before-go", from: LIVE - 24 * HOUR, until: Number.POSITIVE_INFINITY, cut: false };
    expect(walked(late, HOUR, 2 * HOUR)).toEqual([3600, 5400, 7200]);
  });
});
