import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Trouble } from "../steps/trouble.mjs";

const CANDIDATES = ["postgres", "nobody"];

/** The account the server runs as: PostgreSQL refuses root, so root steps down to another. Empty for everybody else. */
export function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  const account = CANDIDATES.map(idsOf).find(Boolean);
  if (account) return account;
  throw new Trouble(
    "PostgreSQL refuses to run as root, and there is neither a user postgres nor a user nobody to run it as. Start Countersign as an ordinary user, or set DATABASE_URL.",
  );
}

function idsOf(user) {
  const ask = (flag) => Number(execFileSync("id", [flag, user], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    return undefined;
  }
}

/** Whether any other account may pass through every folder on the way to this path. */
export function isOpenToOthers(path) {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && !(statSync(folder).mode & 0o001)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** Makes a folder that others may pass through, whatever the umask. Its parents keep the mode they have. */
export function makePassable(folder) {
  if (existsSync(folder)) return;
  makePassable(dirname(folder));
  mkdirSync(folder);
  chmodSync(folder, 0o711);
}
