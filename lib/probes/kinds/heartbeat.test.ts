import { describe, expect, it } from "vitest";
import type { Beat } from "../probe";
import { runProbe } from "../run";

const NOW = Date.parse("2026-03-01T12:00:00Z");
const HOUR = 3600;

/** A report so many seconds before now. */
const beat = (kind: Beat["kind"], ago: number, more: Partial<Beat> = {}): Beat => ({
  ...{ at: new Date(NOW - ago * 1000).toISOString(), kind, durationMs: null, exitCode: null, message: null },
  ...more,
});

const success = (ago: number, more: Partial<Beat> = {}) => beat("success", ago, more);

const HOURLY = { periodSec: HOUR, graceSec: 300 };

async function verdictOf(beats: readonly Beat[], settings: Record<string, unknown> = {}) {
  const world = { baseUrl: null, policy: { allow: [], forbiddenPorts: [] } };
  const clock = { now: () => new Date(NOW), beats: async () => beats };
  return (await runProbe({ kind: "heartbeat", settings: { ...HOURLY, ...settings } }, { ...world, ...clock })).verdict;
}

describe("what reports as it should", () => {
  it.each([
    ["on time", [success(600)], {}],
    ["late, within the grace", [success(HOUR + 299)], {}],
    ["after one that failed before", [success(60), beat("fail", HOUR, { exitCode: 1 })], {}],
    ["and runs again", [beat("start", 60), success(600), beat("start", 900)], { maxDurationSec: 600 }],
    ["quick enough by its own word", [success(60, { durationMs: 900_000 })], { maxDurationSec: 900 }],
    ["quick enough by its start", [success(60), beat("start", 600)], { maxDurationSec: 900 }],
    ["three times in a row", [success(10), success(HOUR), success(2 * HOUR)], { successes: 3 }],
  ] as [string, Beat[], Record<string, unknown>][])("passes: %s", async (_, beats, settings) => {
    expect(await verdictOf(beats, settings)).toMatchObject({
      outcome: "pass",
      summary: "Reports as expected, every 1 h",
    });
  });
});

describe("one thing otherwise", () => {
  it.each([
    [
      "missed",
      [success(HOUR + 301)],
      {},
      "It was missed: its last success was 1 h 5 min ago, and it is due every 1 h, at most 5 min late",
    ],
    [
      "failed",
      [beat("fail", 60, { exitCode: 2, message: "disk full" }), success(HOUR)],
      {},
      "The last run failed with exit code 2: disk full",
    ],
    ["failed without a code", [beat("fail", 60), success(HOUR)], {}, "The last run failed"],
    ["a success with an exit code", [success(60, { exitCode: 3 })], {}, "The last run failed with exit code 3"],
    ["only ever failed", [beat("fail", 60), beat("fail", HOUR)], {}, "The last run failed; and 1 more"],
    [
      "overlong by its own word",
      [success(60, { durationMs: 901_000 })],
      { maxDurationSec: 900 },
      "The last run took 15 min 1 s; at most 15 min was expected",
    ],
    [
      "overlong by its start",
      [success(60), beat("start", 1200)],
      { maxDurationSec: 900 },
      "The last run took 19 min; at most 15 min was expected",
    ],
    [
      "running for too long",
      [beat("start", 1200), success(HOUR, { durationMs: 1000 })],
      { maxDurationSec: 900 },
      "It has been running for 20 min; at most 15 min was expected",
    ],
    ["begun and never ended", [beat("start", 2 * HOUR)], {}, "It began 2 h ago and never reported an end"],
    [
      "a failure in the row",
      [success(10), success(HOUR), beat("fail", 2 * HOUR)],
      { successes: 3 },
      "2 of 3 successes in a row so far: the one before failed",
    ],
    [
      "a gap in the row",
      [success(10), success(HOUR), success(4 * HOUR)],
      { successes: 3 },
      "2 of 3 successes in a row so far: the one before was missed",
    ],
  ] as [string, Beat[], Record<string, unknown>, string][])("fails: %s", async (_, beats, settings, summary) => {
    expect(await verdictOf(beats, settings)).toMatchObject({ outcome: "fail", reason: null, summary });
  });

  it.each([
    [
      "nothing since it was bound",
      [],
      {},
      "Nothing has reported here yet. Have it report with the token of this probe when it has run",
    ],
    ["only begun", [beat("start", 60)], {}, "It began 1 min ago and has not reported an end yet"],
    [
      "no duration",
      [success(60)],
      { maxDurationSec: 900 },
      "How long it took is not known: it reported neither its start nor a duration",
    ],
    ["too few yet", [success(10), success(HOUR)], { successes: 3 }, "2 of 3 successes in a row so far"],
    ["the same twice", [success(10), success(20), success(30)], { successes: 2 }, "1 of 2 successes in a row so far"],
  ] as [string, Beat[], Record<string, unknown>, string][])("cannot judge: %s", async (_, beats, settings, summary) => {
    expect(await verdictOf(beats, settings)).toMatchObject({ outcome: "error", reason: "no_data", summary });
  });

  it("refuses a duration longer than until it is missed", async () => {
    expect(await verdictOf([success(10)], { maxDurationSec: 2 * HOUR })).toMatchObject({
      ...{ outcome: "error", reason: "config_invalid", summary: expect.stringContaining("It would be missed before") },
    });
  });
});
