import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the server says of itself in its folder: { pid, port, ready }, or undefined when it says nothing. */
export function readPidFile(folder) {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return undefined;
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Whether this process is a PostgreSQL: a pid file outlives its process, and pids are given out again. */
export function isPostgres(pid) {
  try {
    return /postgres/.test(commandOf(pid));
  } catch {
    return process.platform === "win32";
  }
}

/** The command line of a process. Throws when there is no such process; a dead one not yet reaped has an empty one. */
export function commandOf(pid) {
  return process.platform === "linux"
    ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
    : execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
}
