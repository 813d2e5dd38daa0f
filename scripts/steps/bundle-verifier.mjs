import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  write: false,
  legalComments: "none",
  charset: "utf8",
  tsconfig: "tsconfig.json",
  logLevel: "silent",
};

/** Makes the two verifiers of bundles, each one file that needs nothing else: verify.html and verify.mjs. */
export async function bundleVerifier(folder = "dist") {
  const esbuild = await import("esbuild");
  const [page, program] = await Promise.all([
    esbuild.build({ ...OPTIONS, entryPoints: ["verifier.ts"], platform: "browser", format: "iife", target: "es2022" }),
    esbuild.build({ ...OPTIONS, entryPoints: ["verify.ts"], platform: "node", format: "esm", target: "node20" }),
  ]);
  put(folder, "verify.html", pageOf(page.outputFiles[0].text));
  put(folder, "verify.mjs", program.outputFiles[0].text);
}

/** The page with its style and its script in it, and a policy that lets nothing else run or be loaded. */
function pageOf(script) {
  const read = (name) => readFileSync(join(ROOT, "scripts/verifier", name), "utf8");
  const style = read("page.css");
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return read("page.html")
    .replace('content="policy"', () => `content="${policy}"`)
    .replace("<!--style-->", () => `<style>${style}</style>`)
    .replace("<!--script-->", () => `<script>${script}</script>`);
}

const hashOf = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

function put(folder, name, content) {
  const path = join(ROOT, folder, name);
  mkdirSync(join(ROOT, folder), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}
