import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../steps/root.mjs";

const READY = /Ctrl-C stops everything/;

/** Runs `npm start`'s own script until it is ready or has ended: { pid, output(), ended, childNamed(name), signal(name) }. */
export async function started(env) {
  const child = spawn(process.execPath, [join("scripts", "start.mjs")], {
    cwd: ROOT,
    // Under npm a launcher also ends with the npm that started it; here the test is its parent.
    env: { ...process.env, NODE_ENV: "", npm_lifecycle_event: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise((resolve) => child.once("close", (code, signal) => resolve(signal ?? code)));
  const ready = new Promise((resolve) => {
    const hear = (text) => {
      output += text;
      if (READY.test(output)) resolve();
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
  });
  await Promise.race([ready, ended]);
  return {
    pid: child.pid,
    output: () => output,
    ended,
    childNamed: (name) => childOf(child.pid, name),
    signal: (name) => child.kill(name),
  };
}

/** The process id of the child that runs this program of dist/, or undefined. */
export function childOf(parent, name) {
  const all = execFileSync("ps", ["-A", "-o", "pid=,ppid=,command="], { encoding: "utf8" });
  const rows = all.split("\n").map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []);
  const row = rows.find(([, , ppid, command]) => Number(ppid) === parent && command.includes(`dist/${name}.js`));
  return row ? Number(row[1]) : undefined;
}
