import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./root.mjs";

const LEFT_OUT = /(^|\/)(node_modules|generated|\.DS_Store)$|\.test(-[a-z]+)?\.[a-z]+$/;

/** Hex SHA-256 of names and contents of these files and folders (relative to the checkout); what is not there is left out. */
export function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesUnder).sort()) {
    const content = readFileSync(join(ROOT, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  const full = join(ROOT, path);
  if (LEFT_OUT.test(path) || !existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesUnder(`${path}/${name}`));
}

/** A file that remembers the fingerprint something was made from: { isFresh, forget, remember }. */
export function stamp(file, value) {
  const full = join(ROOT, file);
  return {
    isFresh: () => existsSync(full) && readFileSync(full, "utf8") === value,
    forget: () => rmSync(full, { force: true }),
    remember: () => {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, value);
    },
  };
}
