// `npm run -s parse -- FILE…`: one line of JSON for each document, with what it would become. Takes no database and no
// browser; whatever else there is to say goes to standard error.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtFrom } from "./steps/build.mjs";
import { bundlePrograms } from "./steps/bundle-programs.mjs";
import { install, isUpToDate } from "./steps/install.mjs";
import { requireNode } from "./steps/node-version.mjs";
import { ROOT } from "./steps/root.mjs";
import { giveUp } from "./steps/trouble.mjs";

const PROGRAMS = ["parse", "parser"];
const programAt = (name) => join(ROOT, "dist", `${name}.js`);

async function build() {
  const built = builtFrom();
  if (built.isFresh() && PROGRAMS.every((name) => existsSync(programAt(name)))) return;
  // From here on dist/ is of two makes: the next start must not take it for one.
  built.forget();
  await bundlePrograms(PROGRAMS);
}

try {
  requireNode();
  if (!isUpToDate()) await install(process.stderr);
  await build();
  const { status } = spawnSync(
    process.execPath,
    ["--enable-source-maps", programAt("parse"), ...process.argv.slice(2)],
    {
      // npm runs this in the checkout; the files are named as seen from where it was called.
      cwd: process.env.INIT_CWD ?? process.cwd(),
      stdio: "inherit",
    },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  giveUp(error);
}
