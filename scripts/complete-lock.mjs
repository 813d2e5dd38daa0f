// A registry that lacks a package for a foreign platform makes npm leave it out of package-lock.json, and then `npm ci`
// refuses the lock ("Missing: … from lock file"). This adds what is missing. Run it after each change of dependencies.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OS = /(?:^|-)(android|darwin|linux|win32|freebsd|openharmony|aix|netbsd|openbsd|sunos)/;
const CPU = /(arm64|x64|ia32|riscv64|s390x|ppc64|loong64|mips64el|wasm32|arm)/;

/** The lock entries that are missing: path → entry. `packages` is the lock's own table. */
export function missingEntries(packages) {
  const missing = {};
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!reachable(packages, path, name)) missing[`node_modules/${name}`] = stub(name, range, entry);
    }
  }
  return missing;
}

/** Node's own lookup: the folder itself, then every folder above it. */
function reachable(packages, path, name) {
  for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf("/node_modules/")))) {
    if (packages[`${base ? `${base}/` : ""}node_modules/${name}`]) return true;
    if (!base) return false;
  }
}

function stub(name, range, parent) {
  const tail = name.split("/").at(-1);
  const os = OS.exec(tail)?.[1];
  const cpu = CPU.exec(tail)?.[1];
  return {
    version: range.replace(/^[\^~]/, ""),
    ...(cpu && { cpu: [cpu] }),
    ...(parent.dev && { dev: true }),
    ...libcOf(tail, os),
    optional: true,
    ...(os && { os: [os] }),
  };
}

function libcOf(tail, os) {
  if (os !== "linux") return {};
  if (tail.includes("musl")) return { libc: ["musl"] };
  return tail.includes("gnu") ? { libc: ["glibc"] } : {};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL("../package-lock.json", import.meta.url));
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingEntries(lock.packages);
  const all = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  const count = Object.keys(missing).length;
  console.log(count === 0 ? "package-lock.json is complete" : `package-lock.json: ${count} platform packages added`);
}
