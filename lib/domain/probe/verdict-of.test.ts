import { expect, it } from "vitest";
import { judged, verdictOf } from "./verdict-of";

const met = judged("status", "pass", { expected: "200", seen: "200" });
const red = judged("time", "fail", { expected: "at most 300 ms", seen: "912 ms" });
const unread = judged("body", "error", { expected: "ok", seen: "nothing", sentence: "the body could not be read" });

it("passes only where each expectation is met", () => {
  expect(verdictOf([met], "All well")).toEqual({
    ...{ outcome: "pass", reason: null, summary: "All well" },
    assertions: [{ what: "status", outcome: "pass", expected: "200", seen: "200" }],
  });
});

it("is never green where nothing was asked", () => {
  expect(verdictOf([], "All well")).toMatchObject({ outcome: "error", reason: "nothing_asserted", assertions: [] });
});

it("says the worst first: a fail over what could not be judged, that over a warning", () => {
  const warned = judged("age", "warn", { expected: "30 days", seen: "12 days", reason: "flaky" });
  expect(verdictOf([warned, unread, red, met], "")).toMatchObject({
    ...{ outcome: "fail", reason: null, summary: "Time: expected at most 300 ms, saw 912 ms" },
  });
  expect(verdictOf([warned, unread], "")).toMatchObject({
    ...{ outcome: "error", reason: "no_data", summary: "The body could not be read" },
  });
  expect(verdictOf([warned, met], "")).toMatchObject({ outcome: "warn", reason: "flaky" });
});

it("says how many more there are", () => {
  expect(verdictOf([red, red, red], "").summary).toBe("Time: expected at most 300 ms, saw 912 ms; and 2 more");
});
