import { expect, it } from "vitest";
import { sum, tallyOf, tallyOfPlaywright, tallyOfVitest } from "./tally.mjs";

it("adds up", () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
  expect(
    sum([
      { passed: 2, failed: 0 },
      { passed: 1, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});

it("counts a test file that could not be loaded", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
    { status: "passed", assertionResults: [{ status: "passed" }] },
  ];
  expect(tallyOfVitest({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({ passed: 1, failed: 2 });
});

it("counts browser tests, and an error outside of them", () => {
  const stats = { expected: 3, flaky: 1, unexpected: 2 };
  expect(tallyOfPlaywright({ stats, errors: [] })).toEqual({ passed: 4, failed: 2 });
  expect(tallyOfPlaywright({ stats: { ...stats, unexpected: 0 }, errors: [{}] })).toEqual({ passed: 4, failed: 1 });
});

it("takes a missing report for a failure", () => {
  expect(tallyOf("/nowhere/report.json", tallyOfVitest, 0)).toEqual({ passed: 0, failed: 1 });
});
