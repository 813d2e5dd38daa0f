import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { run, runPackage } from "./run.mjs";

const ENTRIES = ["server.ts", "worker.ts", "record.ts", "parse.ts", "parser.ts", "verify.ts", "verifier.ts"];
const CRUISED = ["app", "components", "lib", "prisma", "scripts", "e2e", ...ENTRIES];
const AT_ONCE = 2;

/** The guards by name; each resolves to { code, output }. `unitReport` is where vitest leaves its JSON, if anywhere. */
const guards = (unitReport) => ({
  biome: () => runPackage("@biomejs/biome", ["check", "--error-on-warnings", "."]),
  types: () => types(),
  layers: () => runPackage("dependency-cruiser", ["--output-type", "err", ...CRUISED.filter(isThere)]),
  knip: () => runPackage("knip", ["--no-progress"]),
  "unit tests and coverage of lib/domain": () => runPackage("vitest", unitArguments(unitReport)),
});

const isThere = (path) => existsSync(join(ROOT, path));

const unitArguments = (report) => [
  ...["run", "--project", "unit", "--coverage"],
  ...(report ? ["--reporter=default", "--reporter=json", `--outputFile=${report}`] : []),
];

async function types() {
  const env = { NEXT_TELEMETRY_DISABLED: "1" };
  const typegen = isThere("app") ? await runPackage("next", ["typegen"], { env }) : { code: 0 };
  return typegen.code === 0
    ? run(process.execPath, [join("node_modules", "typescript", "bin", "tsc"), "--noEmit"])
    : typegen;
}

/** Runs all guards, two at a time; resolves to the names of those that found something, after showing what. */
export async function runGuards({ unitReport } = {}) {
  const waiting = Object.entries(guards(unitReport));
  const failed = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, guard] = next;
      const began = performance.now();
      const { code, output } = await guard();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${`${seconds} s`.padStart(8)}  ${name}${code === 0 ? "" : ": found something"}`);
      if (code === 0) continue;
      failed.push(name);
      console.log(`\n${output.trimEnd()}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return failed;
}
