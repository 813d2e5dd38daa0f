import { existsSync, readFileSync } from "node:fs";

const NOTHING = { passed: 0, failed: 0, named: [], skipped: [] };

/** Adds up results of the form { passed, failed, named, skipped }: the last two are names, where they are known. */
export const sum = (results) => results.reduce(plus, NOTHING);

const plus = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  named: [...a.named, ...(b.named ?? [])],
  skipped: [...a.skipped, ...(b.skipped ?? [])],
});

const SKIPPED = new Set(["skipped", "pending", "todo", "disabled"]);

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
  const skipped = tests.filter(({ status }) => SKIPPED.has(status)).map(({ fullName }) => fullName);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length, named, skipped };
}

/** What Playwright's JSON report says. A test that passed at a second try has passed. */
export function tallyOfPlaywright(report) {
  const { expected, flaky, unexpected } = report.stats;
  const all = report.suites.flatMap(specsIn);
  const titles = (wanted) => all.filter(wanted).map(({ title }) => title);
  const named = titles(({ ok }) => !ok);
  const skipped = titles(({ tests = [] }) => tests.length > 0 && tests.every(({ status }) => status === "skipped"));
  const failed = unexpected + (unexpected === 0 ? report.errors.length : 0);
  return { passed: expected + flaky, failed, named, skipped };
}

const specsIn = ({ suites = [], specs = [] }) => [...suites.flatMap(specsIn), ...specs];

/** The tally of a program that left a report, or one failure for a program that left none or failed without saying where. */
export function tallyOf(file, read, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const tally = read(JSON.parse(readFileSync(file, "utf8")));
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
