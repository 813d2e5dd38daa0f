// Run by npm after an install: lets git use the hooks of the checkout. Elsewhere (an unpacked archive) it does nothing.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./steps/root.mjs";

if (existsSync(join(ROOT, ".git"))) spawnSync("git", ["config", "core.hooksPath", ".githooks"], { cwd: ROOT });
