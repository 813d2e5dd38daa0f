import { readFileSync } from "node:fs";

const folder = new URL(import.meta.url.endsWith("/lib/web/verifiers.ts") ? "../../dist/tests/" : "./", import.meta.url);

/** The verifiers of bundles, each one file that needs nothing else; made by the build beside the programs. */
export const verifier = (name: "verify.html" | "verify.mjs"): Buffer => readFileSync(new URL(name, folder));
