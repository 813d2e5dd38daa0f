import { describe, expect, it } from "vitest";
import type { Outcome } from "../verdict";
import { type Watching, windowVerdict } from "./window-verdict";

const run = (outcome: Outcome, totalMs: number | null = 40, inMaintenance = false) => ({
  ...{ run: "r", at: "2025-11-28T21:00:00.000Z", outcome, sha256: "e3b0", totalMs, inMaintenance },
});
const runs = (count: number, outcome: Outcome = "pass", totalMs = 40) =>
  Array.from({ length: count }, () => run(outcome, totalMs));

function judged(some: Watching["runs"], more: Partial<Watching> = {}) {
  const { verdict, tally } = windowVerdict({ runs: some, planned: 0, limitMs: null, regressed: false, ...more });
  return { ...tally, said: `${verdict.outcome}: ${verdict.summary}`, reason: verdict.reason };
}

describe("a window that is closed", () => {
  it("went well where all of it was", () => {
    expect(judged([...runs(35), run("warn")], { planned: 36, limitMs: 100 })).toEqual({
      ...{ runs: 36, passed: 35, warned: 1, failed: 0, unjudged: 0, inMaintenance: 0 },
      ...{ said: "pass: 36 of 36 runs found all well", reason: null },
    });
  });

  it("failed below 99.0 %, and not at it", () => {
    expect(judged([...runs(50), run("fail"), ...runs(49)]).said).toBe("pass: 99 of 100 runs found all well");
    expect(judged([...runs(49), run("fail"), ...runs(49)]).said).toBe(
      "fail: Available in 98.9 % of its runs, at least 99.0 % expected",
    );
  });

  it("failed where one of the last three did, whatever was before", () => {
    expect(judged([...runs(997), run("fail"), ...runs(2)]).said).toBe("fail: 1 of the last 3 runs failed");
    expect(judged([...runs(997), run("fail"), ...runs(3)]).said).toMatch(/^pass/);
  });

  it("failed where the 95th percentile is beyond the limit", () => {
    const slow = runs(2, "pass", 900);
    expect(judged([...runs(38), ...slow], { limitMs: 200 }).said).toMatch(/^pass/);
    expect(judged([...runs(37), ...slow], { limitMs: 200 }).said).toBe(
      "fail: 95 % of its runs took up to 900 ms, at most 200 ms expected",
    );
    expect(judged([run("pass", null)], { limitMs: 200 }).said).toMatch(/^pass/);
  });

  it("failed while its item is re-opened", () => {
    expect(judged(runs(20), { regressed: true }).said).toBe(
      "fail: Its item was re-opened by a fail and is not answered since",
    );
  });

  it("is not green where nobody watched it", () => {
    expect(judged([])).toMatchObject({ said: "error: It was not watched: there was no run.", reason: "no_data" });
    expect(judged(runs(2, "error")).said).toBe("error: None of 2 runs could judge.");
    expect(judged([run("error"), run("pass", 1, true)]).said).toBe(
      "error: None of 2 runs could judge, 1 of them in maintenance.",
    );
    expect(judged(runs(32), { planned: 36 })).toMatchObject({
      ...{ said: "error: Only 32 of 36 runs could judge", reason: "no_data" },
    });
    expect(judged(runs(33), { planned: 36 }).said).toMatch(/^pass/);
  });

  it("keeps what was seen in maintenance, and does not count it", () => {
    expect(judged([...runs(20), run("fail", 40, true)])).toMatchObject({
      ...{ runs: 21, failed: 0, inMaintenance: 1, said: "pass: 20 of 20 runs found all well" },
    });
  });
});
