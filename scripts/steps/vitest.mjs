import { join } from "node:path";
import { runPackage } from "./run.mjs";
import { tallyOf, tallyOfVitest } from "./tally.mjs";

/** Runs one project of the tests; `filter` is part of a file's path. Resolves to { passed, failed }. */
export async function vitest(project, { folder, env, filter, args = [] }) {
  const report = join(folder, `${project}.json`);
  const { code } = await runPackage(
    "vitest",
    [
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile=${report}`,
      ...args,
      ...filter,
    ],
    { env, show: true },
  );
  return tallyOf(report, tallyOfVitest, code);
}
