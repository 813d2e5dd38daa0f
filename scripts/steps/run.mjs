import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

const KEPT_LINES = 60;
/** Where the program is not named after the package. */
const PROGRAMS = { "dependency-cruiser": "depcruise", "@playwright/test": "playwright" };

// A launcher that is told to stop in the middle of a step takes the step's program with it.
const running = new Set();
process.on("exit", () => {
  for (const child of running) child.kill();
});

/** Runs a program in the checkout to its end, quietly unless `show`. Resolves to its exit code and its output. */
export function run(command, args, { env = {}, show = false, input } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    running.add(child);
    child.once("close", () => running.delete(child));
    const heard = { stdout: "", all: "" };
    const listen = (stream, sink) =>
      stream.setEncoding("utf8").on("data", (text) => {
        if (sink === "stdout") heard.stdout += text;
        heard.all += text;
        if (show) process.stdout.write(text);
      });
    listen(child.stdout, "stdout");
    listen(child.stderr, "stderr");
    child.once("error", reject);
    child.once("close", (code, signal) =>
      resolve({ code: code ?? 1, signal, stdout: heard.stdout, output: heard.all }),
    );
    child.stdin?.end(input);
  });
}

/** Runs the command-line program of an installed package with this very Node. */
export function runPackage(name, args, options) {
  return run(process.execPath, [programOf(name), ...args], options);
}

function programOf(name) {
  const folder = join(ROOT, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const short = PROGRAMS[name] ?? name.split("/").at(-1);
  return join(folder, typeof bin === "string" ? bin : bin[short]);
}

/** The end of a program's output, where the reason usually stands. */
export const tailOf = (output, lines = KEPT_LINES) => output.trimEnd().split("\n").slice(-lines).join("\n");
