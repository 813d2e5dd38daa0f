import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { run, tailOf } from "./run.mjs";
import { step } from "./step.mjs";
import { Trouble } from "./trouble.mjs";

/** Installs the packages of package-lock.json unless exactly these are installed; says so on `out`. */
export function install(out = process.stdout) {
  return step(
    "installing packages (npm ci)",
    async (done) => {
      if (isUpToDate()) return done("packages unchanged");
      const { code, output } = await runNpm(["ci", "--include=dev", "--include=optional", "--loglevel=error"]);
      if (code !== 0) {
        throw new Trouble(
          `npm could not install the packages. Its last words:\n\n${tailOf(output, 15)}\n\nIs the npm registry reachable from here? Mend that and start again.`,
        );
      }
      done("packages installed");
    },
    out,
  );
}

/** Whether exactly the packages of package-lock.json are installed. */
export const isUpToDate = () => isInstalled(locked("package-lock.json"), locked("node_modules/.package-lock.json"));

/** npm started us, mostly: then the same npm is used, wherever it lives. */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith(".js") ? run(process.execPath, [npm, ...args]) : run("npm", args);
}

function locked(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : undefined;
}

/** Both are tables of package-lock.json. Optional packages are not asked for: most are for other machines. */
export function isInstalled(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === "" || optional) return true;
    return installed[path]?.version === version && (!integrity || installed[path].integrity === integrity);
  });
}
