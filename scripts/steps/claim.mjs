import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makePassable } from "../postgres/account.mjs";
import { commandOf } from "../postgres/pid-file.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * Claims the data folder for this process: a second launcher would stop the first one's database.
 * Returns { killed, release() }; `killed` when the one before had no chance to release its claim.
 */
export function claim(dataDir) {
  makePassable(dataDir);
  const file = join(dataDir, "launcher.pid");
  const killed = existsSync(file);
  const before = killed ? Number(readFileSync(file, "utf8")) : undefined;
  if (before && before !== process.pid && isLauncher(before)) {
    throw new Trouble(
      `Countersign is already running from this data folder (process ${before}). Stop it first (Ctrl-C there, or: kill ${before}), or give this one another folder with DATA_DIR.`,
    );
  }
  writeFileSync(file, String(process.pid));
  return { killed, release: () => rmSync(file, { force: true }) };
}

function isLauncher(pid) {
  try {
    return /scripts[\\/](start|dev)\.mjs/.test(commandOf(pid));
  } catch {
    return false;
  }
}
