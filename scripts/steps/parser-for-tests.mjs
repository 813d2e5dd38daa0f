import { bundlePrograms } from "./bundle-programs.mjs";

/** Vitest calls this before the tests that read documents, which run from the sources while a thread needs a program. */
export const setup = () => bundlePrograms(["parser"], "dist/tests");
