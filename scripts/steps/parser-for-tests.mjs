import { bundlePrograms } from "./bundle-programs.mjs";
import { bundleVerifier } from "./bundle-verifier.mjs";

/** Vitest calls this before the tests that run from the sources, while a thread needs a program and a bundle its verifiers. */
export async function setup() {
  await bundlePrograms(["parser"], "dist/tests");
  await bundleVerifier("dist/tests");
}
