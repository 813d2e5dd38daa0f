import { expect, it } from "vitest";
import { sum, tallyOf, tallyOfPlaywright, tallyOfVitest } from "./tally.mjs";

it("adds up", () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0, named: [], skipped: [] });
  expect(
    sum([
      { passed: 2, failed: 0, skipped: ["d"] },
      { passed: 1, failed: 2, named: ["a", "b"] },
      { passed: 0, failed: 1, named: ["c"] },
    ]),
  ).toEqual({ passed: 3, failed: 3, named: ["a", "b", "c"], skipped: ["d"] });
});

it("counts a test file that could not be loaded", () => {
  const testResults = [
    { name: "broken.test.ts", status: "failed", assertionResults: [] },
    { name: "a.test.ts", status: "failed", assertionResults: [{ status: "failed", fullName: "adds up" }] },
    { name: "b.test.ts", status: "passed", assertionResults: [{ status: "passed", fullName: "counts" }] },
    { name: "c.test.ts", status: "passed", assertionResults: [{ status: "skipped", fullName: "agrees with nginx" }] },
  ];
  const named = ["broken.test.ts", "adds up"];
  expect(tallyOfVitest({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({
    ...{ passed: 1, failed: 2, named },
    skipped: ["agrees with nginx"],
  });
});

it("counts browser tests, and an error outside of them", () => {
  const stats = { expected: 3, flaky: 1, unexpected: 2 };
  const specs = [
    { title: "signs", ok: true },
    { title: "withdraws", ok: false },
    { title: "prints", ok: true, tests: [{ status: "skipped" }] },
  ];
  const suites = [{ suites: [{ specs }], specs: [{ title: "opens", ok: false }] }];
  const named = ["withdraws", "opens"];
  expect(tallyOfPlaywright({ stats, errors: [], suites })).toEqual({
    passed: 4,
    failed: 2,
    named,
    skipped: ["prints"],
  });
  const outside = { stats: { ...stats, unexpected: 0 }, errors: [{}], suites: [] };
  expect(tallyOfPlaywright(outside)).toEqual({ passed: 4, failed: 1, named: [], skipped: [] });
});

it("takes a missing report for a failure", () => {
  expect(tallyOf("/nowhere/report.json", tallyOfVitest, 0)).toEqual({ passed: 0, failed: 1 });
});
