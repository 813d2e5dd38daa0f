import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./root.mjs";

const LEASH = pathToFileURL(join(ROOT, "scripts", "leash.mjs")).href;
const GRACE = 10_000;

/** Starts dist/<name>.js: { process, exited, stop() }. `exited` resolves to "exit 1" or "SIGKILL"; `output` as in stdio. */
export function startProgram(name, env, output = "inherit") {
  const child = spawn(process.execPath, ["--enable-source-maps", "--import", LEASH, join("dist", `${name}.js`)], {
    cwd: ROOT,
    env,
    // A process group of its own: Ctrl-C goes to the launcher, which stops everything in order.
    detached: process.platform !== "win32",
    stdio: ["ignore", output, output, "ipc"],
  });
  const exited = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit ${code}`));
  });
  return { process: child, exited, stop: () => stop(child, exited) };
}

async function stop(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const impatience = setTimeout(() => child.kill("SIGKILL"), GRACE);
  await exited;
  clearTimeout(impatience);
}
