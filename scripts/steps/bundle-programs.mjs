import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundleOptions } from "./bundle.mjs";
import { Trouble } from "./trouble.mjs";

/** Bundles these programs, or all, into a folder of the checkout. */
export async function bundlePrograms(names, folder = "dist") {
  const esbuild = await import("esbuild");
  try {
    const { outputFiles } = await esbuild.build({ ...bundleOptions(names), outdir: folder, write: false });
    outputFiles.forEach(put);
  } catch (error) {
    const messages = await esbuild.formatMessages(
      (error.errors ?? []).map((each) => ({ ...each, notes: [] })),
      { kind: "error" },
    );
    throw new Trouble(`The build failed:\n\n${messages.join("\n") || error.message}`);
  }
}

/** In one move, so that a program starting at this moment finds the old one or the new one, never half of it. */
function put({ path, contents }) {
  const unfinished = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}
