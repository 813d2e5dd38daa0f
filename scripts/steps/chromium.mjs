import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { run, runPackage, tailOf } from "./run.mjs";
import { step } from "./step.mjs";
import { Trouble } from "./trouble.mjs";

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium for the browser tests, installed when there is none. Resolves to its path. */
export function chromium() {
  return step("looking for a browser", async (done) => {
    const path = found() ?? (await byPlaywright()) ?? (await byDebian());
    if (!path) {
      throw new Trouble(
        "There is no browser for the browser tests, and neither Playwright nor apt-get could install one. Install Chromium and set CHROMIUM_PATH to it.",
      );
    }
    done(`browser: ${path}`);
    return path;
  });
}

const found = () => [process.env.CHROMIUM_PATH, ...USUAL, playwrights()].find((path) => path && existsSync(path));

const playwrights = () => createRequire(join(ROOT, "package.json"))("@playwright/test").chromium.executablePath();

async function byPlaywright() {
  const { code } = await runPackage("@playwright/test", ["install", "chromium"]);
  return code === 0 ? found() : undefined;
}

async function byDebian() {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  const asRoot = process.getuid() === 0 ? [] : ["sudo", "-n"];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  for (const command of [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
  ]) {
    const [program, ...args] = [...asRoot, ...command];
    const { code, output } = await run(program, args, { env }).catch((error) => ({ code: 1, output: error.message }));
    if (code !== 0)
      throw new Trouble(`Chromium could not be installed (${command.join(" ")}):\n\n${tailOf(output, 10)}`);
  }
  return found();
}
