import { existsSync, readFileSync } from "node:fs";

const NOTHING = { passed: 0, failed: 0, named: [] };

/** Adds up results of the form { passed, failed, named }; `named` are the names of what failed, where they are known. */
export const sum = (results) => results.reduce(plus, NOTHING);

const plus = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  named: [...a.named, ...(b.named ?? [])],
});

/** What vitest's JSON report says. A file that could not even be loaded has no tests, and counts as one that failed. */
export function tallyOfVitest(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = [
    ...unloaded.map(({ name }) => name),
    ...tests.filter(({ status }) => status === "failed").map(({ fullName }) => fullName),
  ];
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length, named };
}

/** What Playwright's JSON report says. A test that passed at a second try has passed. */
export function tallyOfPlaywright(report) {
  const { expected, flaky, unexpected } = report.stats;
  const named = report.suites.flatMap(unexpectedIn);
  return { passed: expected + flaky, failed: unexpected + (unexpected === 0 ? report.errors.length : 0), named };
}

const unexpectedIn = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(unexpectedIn),
  ...specs.filter(({ ok }) => !ok).map(({ title }) => title),
];

/** The tally of a program that left a report, or one failure for a program that left none or failed without saying where. */
export function tallyOf(file, read, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const tally = read(JSON.parse(readFileSync(file, "utf8")));
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
